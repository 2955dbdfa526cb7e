"""Present form: whether "reports" or "claim" is a finite verb, a bare verb behind another ("saw him pay"), or a noun."""

from __future__ import annotations

from timeline.statements.tagging.between_commas import joined_behind, plural_head, postposed
from timeline.statements.tagging.running import Running
from timeline.statements.tagging.verb_form import Answer, Table, VerbForm, decided


def present(f: VerbForm) -> Answer:
    """A finite verb, a bare one, or a noun: “the bank *reports* losses”, "heard him *report* it", "the bank's *reports*"."""
    told = decided(f, _THIRD_PERSON if "s" in f.feats else _BASE) or _behind_pronoun(f) or _behind_perception(f)
    return told or decided(f, _WITHOUT_PLACE) or decided(f, _BEHIND_MARKS) or (_third_person(f) if "s" in f.feats else _plural(f))


def _heading(f: VerbForm) -> bool:
    """“..., *monitors* said”, "Company *records* for June list ..."."""
    return _before_said(f) or (f.low in f.s.g.record_nouns and f.nxt in ("for", "of", "from"))


def _before_said(f: VerbForm) -> bool:
    """Whether a verb of saying comes right behind the word that a comma or a quotation stands before."""
    g, i = f.s.g, f.i
    base, feats = g.verbs.get(f.nxt, ("", ""))
    return i > 1 and f.s.w.tag[i - 1] in ("punct", "quote") and base in g.quotative and "d" in feats and f.nxt not in g.also_nouns


def _of_two(f: VerbForm) -> bool:
    """“an account of private *contacts* between Orr and Vale”: behind a preposition and a bare word, which takes a noun to stand there."""
    w, i = f.s.w, f.i
    return f.nxt == "between" and f.before == "noun" and i > 1 and w.tag[i - 2] == "prep"


def _those_who_say(f: VerbForm) -> bool:
    """“activists who filmed the site *say* that ...”"""
    return f.low in f.s.g.claiming and f.before == "noun" and f.closes_relative()


def _behind_which(f: VerbForm) -> bool:
    """“The bills, which cover May, *list* nine calls”"""
    s, i = f.s, f.i
    return s.w.low[i - 1] == "," and not s.spent and s.verb < 0 and s.opens(i + 1) and plural_head(s, i)


def _behind_reduced(f: VerbForm) -> bool:
    """“A charter sealed in 1351 *says* that ...”: the first was a participle; but "denied a newspaper report that he".

    A noun phrase that a preposition governs has no other behind it: “A log kept on the bridge *records* two calls”, "a memo dated 3 May *lists* two".
    """
    s, i = f.s, f.i
    if not s.weak or s.verb < 0 or s.w.tag[s.verb] != "verb" or f.before not in ("time", "noun", "name", "part", "prep"):
        return False
    third = "s" in f.feats
    opens = s.opens_object(i + 1) or f.nxt in s.g.numbers or f.nxt[:1].isdigit()
    sure = third and not f.noun_too
    sure |= (f.nxt == "that" and f.base in s.g.complement) or (
        f.noun_too and opens and (s.governed_behind(s.verb, i) or s.dated_behind(s.verb, i))
    )
    return sure and (third or s.plural_subject(i) or s.plural_subject(s.verb))


def _never_a_noun(f: VerbForm) -> bool:
    """“Not so, *says* baker Ann Orr”, "the pensioner who lives there *says*"."""
    return f.low in f.s.g.never_nouns and f.before != "prep"


def _joined(f: VerbForm) -> bool:
    """“..., and the owner, Ann Orr, *recalls* paying him”, “..., but the owner, Ann Orr, *disputes* that”"""
    g = f.s.g
    takes = f.base in g.quotative or f.base in g.complement or f.nxt in ("it", "that", "this")
    return f.before == "punct" and takes and joined_behind(f.s, f.i)


def _behind_content(f: VerbForm) -> bool:
    """“..., geologist Ann Rey *reports*.”, "..., its almoner *points* out."."""
    s, i, low = f.s, f.i, f.s.w.low
    if "s" not in f.feats and not s.plural_subject(i):
        return False
    k = i + 1 + (i + 2 < len(low) and f.nxt in ("out", "in", "on"))
    ends = k >= len(low) or low[k] in (".", ";", "and", "but", ",", ":")
    return ends and (f.base in s.g.quotative or f.low in s.g.of_papers) and postposed(s, i)


def _in_as(f: VerbForm) -> bool:
    """“as the register *shows*, ...”"""
    w = f.s.w
    if f.s.verb >= 0 or f.before not in ("noun", "name") or f.nxt not in (",", ".", ";"):
        return False
    k = w.back(f.i - 1, ("name", "noun", "det", "poss", "'s"))
    return 0 <= k < f.i - 1 and w.low[k] == "as"


def _closes_relative(f: VerbForm) -> bool:
    """“a clerk whose name is withheld *insists* ...”"""
    return not f.noun_too and f.closes_relative()


def _behind_quote(f: VerbForm) -> bool:
    """“...,” *says* Ann Rey"""
    return f.before == "quote" and not f.s.w.quoted[f.i] and f.s.opens(f.i + 1)


_BASE: Table = (
    (_those_who_say, "sure"),
    (_behind_which, "weak"),
    (_behind_reduced, "main"),
    (_behind_content, "sure"),
)
_THIRD_PERSON: Table = (
    (_heading, "noun"),
    (_of_two, "noun"),
    (_behind_reduced, "main"),
    (_never_a_noun, "sure"),
    (_joined, "sure"),
    (_behind_content, "sure"),
    (_in_as, "sure"),
    (_closes_relative, "sure"),
    (_behind_quote, "sure"),
)


def _behind_pronoun(f: VerbForm) -> Answer:
    """“she *reports*”, "they *report*", "who *reports*"; but "what they *reports*" is none."""
    w = f.s.w
    if f.before == "rel":
        past = "d" in f.s.g.verbs.get(f.nxt, ("", ""))[1] and f.nxt not in f.s.g.also_nouns
        return "noun" if past and f.noun_too else "sure"  # “where *police* found him”, "whom *nurses* treated"
    if f.before != "subj":
        return ""
    third = w.low[w.back(f.i - 1, ("adv", "neg"))] in f.s.g.singular_subjects
    return "sure" if ("s" in f.feats) == third or "b" in f.feats else "noun"


def _behind_perception(f: VerbForm) -> Answer:
    """“made him *pay*”, "had seen it *float*", "to hear the dean *tell* it"; not "have been in *touch*", "made a small *profit*"."""
    s, i, nxt = f.s, f.i, f.nxt
    w, g = s.w, s.g
    if "b" not in f.feats or f.before not in ("name", "noun", "obj"):
        return ""
    if s.clause >= 0 and not nxt.startswith("'") and _perceives(s, i):
        if not f.noun_too or (f.before == "obj" and (not nxt.isalpha() or nxt in g.prepositions)):
            return "inf"  # “let it pass.”
        acts = s.opens_object(i + 1) or w.tag[i - 1] != "noun" or w.low[i - 1].endswith("s") or w.low[i - 1] in g.person_nouns
        falls = f.base in g.befalling and (not nxt.isalpha() or nxt in g.subordinators)  # “saw the blow fall.”
        return "inf" if (acts and s.opens(i + 1)) or falls or nxt == "hands" else "noun"  # “saw them shake hands”
    heard = nxt == "it" and f.before != "obj" and any(w.base[j] == "hear" for j in range(max(0, i - 5), i))
    return "inf" if heard else ""


def _perceives(s: Running, i: int) -> bool:
    """Whether the verb before i, or the form behind its auxiliary or "to", takes a bare verb: "saw", "had seen", "refused to let"."""
    w = s.w
    k = w.previous(i - 1, lambda j: w.tag[j] not in ("verb", "part", "inf", "aux", "punct", "sub"))
    return k >= s.clause and w.tag[k] in ("verb", "part", "inf") and w.base[k] in s.g.perception


def _sees(f: VerbForm) -> bool:
    """“Orr saw the guard *leave*”, where the clause has its verb."""
    s = f.s
    bare = "b" in f.feats and f.before in ("name", "noun", "obj") and s.verb >= 0
    return bare and s.w.tag[s.verb] == "verb" and s.w.base[s.verb] in s.g.perception and _without_place(f)


def _without_place(f: VerbForm) -> bool:
    """“the *reports*”, "filed *reports*": no finite verb can stand here, since nothing is its subject, or the clause has its verb."""
    s = f.s
    if f.before not in ("name", "noun", "time", "punct", "obj", "num", "conj", "prep") or not s.subject:
        return True
    return s.verb >= 0 and not (f.before in ("name", "noun") and s.complement(f.i))


_WITHOUT_PLACE: Table = (
    (_sees, "inf"),
    (_without_place, "noun"),
)


def _before_speaker(f: VerbForm) -> bool:
    """“..., *claims* Orr; nobody else was there”"""
    return f.behind_comma and f.s.spent and "s" in f.feats and f.base in f.s.g.quotative and f.s.opens_object(f.i + 1)


def _behind_aside(f: VerbForm) -> bool:
    """“The log, however, *lists* ...”"""
    return f.behind_comma and not f.s.spent and "s" in f.feats and f.nxt[:1].isalnum() and f.nxt != "of"


def _behind_number(f: VerbForm) -> bool:
    """“the driver of the Number 4 *says* he”, "no one *visits* the mill"."""
    no_one = f.s.w.low[max(0, f.i - 2) : f.i] == ["no", "one"]
    return f.before == "num" and "s" in f.feats and (no_one or not f.noun_too) and f.s.verb < 0 and f.s.opens(f.i + 1)


def _behind_mark(f: VerbForm) -> bool:
    """“The mate (now ashore) *insists*”"""
    return f.before == "punct" and not f.noun_too


def _governed(f: VerbForm) -> bool:
    """“in *reports*”, "two *reports*"."""
    return f.before in ("prep", "punct", "num")


_BEHIND_MARKS: Table = (
    (_before_speaker, "sure"),
    (_behind_aside, "weak"),
    (_behind_number, "weak"),
    (_behind_mark, "weak"),
    (_governed, "noun"),
)


def _third_person(f: VerbForm) -> Answer:
    """“Her editor *recalls* receiving it”, "the bank *reports* a loss", "Brandt *laughs*."; but "the bank *reports*"."""
    w, i, nxt = f.s.w, f.i, f.nxt
    if not f.noun_too:
        return "weak"
    alone = nxt == "." and w.tag[i - 1] == "name" and f.s.clause < 0 and i + 2 == len(w.start)
    return "weak" if _goes_on(f) and (alone or nxt not in (",", ".", "of", "and")) else "noun"


def _plural(f: VerbForm) -> Answer:
    """“Orr and Vale *meet* her”, "records *show* officers were sent"; but "the town hall *meet*"."""
    s, g = f.s, f.s.g
    if "b" not in f.feats or s.clause >= 0 or not s.plural_subject(f.i):
        return "noun"
    told = (f.low == "show" or f.low in g.complement) and f.before in ("name", "noun") and s.clause_follows(f.i + 1)
    return ("sure" if told else "weak") if told or not f.noun_too or _goes_on(f) else "noun"


def _goes_on(f: VerbForm) -> bool:
    """Whether what comes behind opens an object, ends the clause, or is a doing ("recalls *receiving*")."""
    g, nxt = f.s.g, f.nxt
    doing = nxt.endswith("ing") and nxt not in g.nouns_in_ing and nxt not in g.prepositions
    return doing or f.s.opens(f.i + 1) or (nxt != "" and not nxt[0].isalnum())
