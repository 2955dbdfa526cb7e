"""Past form: whether "kept" or "sent" is a finite verb or a participle, by what stands on both sides."""

from __future__ import annotations

from timeline.statements.tagging.between_commas import after_aside, apposed, behind_apposition, between_names
from timeline.statements.tagging.running import Running
from timeline.statements.tagging.verb_form import Answer, Table, VerbForm, decided


def past(f: VerbForm) -> Answer:
    """A finite verb, sure or weak, or a participle: “the log *kept* by Orr”, "Orr *kept* a log"."""
    if f.before == "quote":
        first = decided(f, _BEHIND_QUOTES)
    else:
        first = decided(f, _BEHIND_COMMA) if f.behind_comma else ""
    return first or decided(f, _ANYWHERE) or ("sure" if f.only_past else "weak")


def _quotative(f: VerbForm) -> bool:
    """“..., observed the owner, Mrs Orr, on Tuesday”: a known saying verb with a noun phrase behind it that ends the clause."""
    s, i = f.s, f.i
    w, g = s.w, s.g
    if f.base not in g.quotative or not (s.opens_object(i + 1) or f.nxt == "one"):
        return False
    k = i + 1
    while k < len(w.start) and k < i + 7 and w.low[k][0].isalpha() and w.low[k] not in g.prepositions and w.low[k] not in g.be:
        k += 1
    return k > i + 1 and (k == len(w.start) or w.low[k] in (",", ".", ";", "in", "on", "at", "of") or w.time[k] >= 0)


def _resumes(f: VerbForm) -> bool:
    """“Orr, when pressed, *remembered* two”."""
    return f.s.subject and f.s.verb < 0 and after_aside(f.s, f.i)


def _deposes(f: VerbForm) -> bool:
    """“..., the manager, Mr Orr, *deposed*.”"""
    return f.s.spent and _closes(f) and between_names(f.s, f.i)


def _closes(f: VerbForm) -> bool:
    """Whether the clause ends at the form, or soon behind a verb of telling."""
    if f.nxt in (";", ".", "", ","):
        return True
    tells = f.base in f.s.g.complement or f.base in f.s.g.quotative or f.base == "tell"
    return tells and f.nxt not in ("of", "by") and _soon_over(f.s, f.i)


def _listed(f: VerbForm) -> bool:
    """“shook his head, *turned* to his lawyer and left”."""
    return f.s.spent and not f.only_past and f.nxt != "by" and not f.s.relative and _goes_on(f.s, f.i)


def _of_what_is_said(f: VerbForm) -> bool:
    """“Vale said the mate, Ben Orr, *left* the bridge”."""
    return f.s.spent and f.nxt != "by" and behind_apposition(f.s, f.i)


def _behind_said_relative(f: VerbForm) -> bool:
    """“said the minister, who had fined nine cooks, *vetoed* it”: the subject of what is said, with a relative clause between commas."""
    s, i = f.s, f.i
    rel = next((k for k in range(i - 2, max(1, i - 16), -1) if s.w.tag[k] in ("rel", "punct")), 0) if f.nxt != "by" else 0
    if s.w.tag[rel] != "rel" or s.w.low[rel - 1] != "," or not any(s.w.tag[k] in ("verb", "aux") for k in range(rel, i)):
        return False
    return s.of_what_is_said(rel - 2)


def _describes(f: VerbForm) -> bool:
    """“one letter, *sent* in May”."""
    return f.s.spent and not f.only_past and not _quotative(f)


def _postposed(f: VerbForm) -> bool:
    """“..., *said* the paper”."""
    g = f.s.g
    return (f.base in g.postposed or _quotative(f)) and f.nxt not in g.prepositions and (f.s.opens(f.i + 1) or f.nxt == "one")


_BEHIND_COMMA: Table = (
    (_resumes, "sure"),
    (_deposes, "sure"),
    (_listed, "sure"),
    (_of_what_is_said, "sure"),
    (_behind_said_relative, "sure"),
    (_describes, "part"),
    (_postposed, "sure"),
)


def _behind_closed(f: VerbForm) -> bool:
    """“...,” *recalled* Orr"""
    w, i = f.s.w, f.i
    closed = i > 1 and w.tag[i - 1] == "quote" and w.low[i - 2] in (",", "?", "!", "—")
    return closed and f.base in f.s.g.quotative and f.s.opens_object(i + 1)


def _behind_words(f: VerbForm) -> bool:
    """“...,” *added* Ben Orr"""
    g = f.s.g
    return not f.s.subject and (f.base in g.intransitive or f.base in g.after_quotes) and f.s.opens(f.i + 1)


def _before_trade(f: VerbForm) -> bool:
    """“...,” *said* cook Ada Orr"""
    w, i = f.s.w, f.i
    return not f.s.subject and f.base in f.s.g.quotative and any(w.capital(k) for k in range(i + 2, min(i + 4, len(w.start))))


_BEHIND_QUOTES: Table = (
    (_behind_closed, "sure"),
    (_behind_words, "sure"),
    (_before_trade, "sure"),
)


def _aside(f: VerbForm) -> bool:
    """“The chronicle, *finished* in 1398, says”, "The owner, visibly *moved*, said"."""
    if f.before != "punct" or f.only_past:
        return False
    tag, i = f.s.w.tag, f.i
    return apposed(f.s, next((j + 1 for j in range(i - 1, max(-1, i - 4), -1) if tag[j] != "adv"), i))


def _opens(f: VerbForm) -> bool:
    """“*Asked* on Monday, Orr said”, "of *stolen* goods"."""
    return f.before == "prep" or (f.before in ("", "quote") and not f.s.subject and f.nxt != "that")


def _in_setting(f: VerbForm) -> bool:
    """“In a report *filed* two days later it put ...”, "In a letter *dated* 3 May, Orr wrote ...": all before is one phrase at the head of the sentence, and a subject comes behind."""
    if f.only_past or f.before != "noun":
        return False
    w, i = f.s.w, f.i
    k = w.back(w.back(i - 1, ("noun", "name", "'s")), ("det", "poss"))
    if k > 0 and w.low[k] in ("to", "from", "of", "by"):  # “In a letter to the board *dated* 3 May, ...”
        k = w.back(w.back(k - 1, ("noun", "name", "'s")), ("det", "poss"))
    if k != 0 or w.tag[0] != "prep" or w.low[0] not in ("in", "at", "on"):
        return False
    placed = w.time[i + 1 : i + 2] >= [0] or f.nxt in f.s.g.prepositions
    set_off = placed and any(w.low[j] == "," and w.time[j] < 0 for j in range(i + 2, min(i + 10, len(w.low) - 1)))
    return set_off or any(low in f.s.g.subjects for low in w.low[i + 1 : i + 8])


def _now(f: VerbForm) -> bool:
    """“Her editor, now *retired*, ...”."""
    low, i = f.s.w.low, f.i
    return i > 1 and low[i - 1] in f.s.g.since_when and low[i - 2] == "," and (f.nxt == "," or not f.only_past)


def _behind_pronoun(f: VerbForm) -> bool:
    """“she *kept*”, "who *kept*"; but "whom"."""
    return f.before == "subj" or (f.before == "rel" and f.s.w.low[f.i - 1] != "whom")


def _by_somebody(f: VerbForm) -> bool:
    """“a log *kept* by a tenant”."""
    scored = f.s.w.tag[f.i + 1 : f.i + 2] == ["score"]  # “said the bill *passed* by 41 votes to 38”
    return f.nxt == "by" and not f.only_past and not scored and (f.s.opens_object(f.i + 2) or f.s.verb >= 0 or not f.s.subject)


def _after_reduced(f: VerbForm) -> bool:
    """“A broker accused of theft *told* the court”: what looked finite has no object, and a verb with one comes next."""
    s, i = f.s, f.i
    w, verb, g = s.w, s.verb, s.g
    if verb < 0 or not s.weak or w.tag[verb] != "verb" or f.before not in ("name", "noun", "time", "num", "obj"):
        return False
    bare = w.low[verb + 1] in g.prepositions and not any(w.tag[k] in ("punct", "conj", "quote") for k in range(verb, i))
    if f.base in g.clausal and w.base[verb] not in g.complement:
        return bare  # “..., two people briefed on it *said* on Friday.”
    if f.base == "tell" and f.nxt not in g.prepositions and f.nxt not in (",", "."):
        return bare
    acts = f.acts() and "n" in g.verbs.get(w.low[verb], ("", "n"))[1]  # “spoke to a man paid the sum”
    return bare and not f.only_past and (acts or (f.base in g.complement and (s.opens_object(i + 1) or f.nxt == "that")))


def _of_who_speaks(f: VerbForm) -> bool:
    """“..., said two people *briefed* on it”, "according to a man *held* in May": it hangs on the noun phrase that tells who speaks."""
    w, i = f.s.w, f.i
    if (
        f.only_past
        or f.before not in ("noun", "name", "num")
        or (f.nxt not in f.s.g.prepositions and i + 1 < len(w.time) and w.time[i + 1] < 0)
    ):
        return False
    k = w.back(i - 1, ("noun", "name", "num", "det", "poss", "'s"))
    source = w.low[k + 1 : k + 3] == ["according", "to"] or (k > 0 and w.low[k - 1 : k + 1] == ["according", "to"])
    behind = k == f.s.verb and k > 1 and w.base[k] in f.s.g.quotative and w.tag[k - 1] in ("punct", "quote") and w.low[k - 1] != ":"
    told = any(w.tag[j] in ("verb", "aux") for j in range(k)) and "rel" not in w.tag[:k]  # not “Orr, 34, said two trams collided”
    return source or (behind and told)


def _opens_clause(f: VerbForm) -> bool:
    """“said Vale *met* ...”; but "found letters sent to Orr"."""
    return _second(f) and f.before in ("name", "noun", "num", "time") and f.s.complement(f.i)


def _dates_another(f: VerbForm) -> bool:
    """“an hour before the river *burst* its banks”, "by the time the storm *hit*": a subject right behind a length with "before", or a moment."""
    w = f.s.w
    if f.before not in ("noun", "name") or f.nxt == "by":
        return False
    k = w.back(f.i - 1, ("noun", "name"))
    if k > 1 and w.tag[k] in ("det", "poss") and w.low[k - 1] in f.s.g.relative_times and w.low[k - 2] == "the":
        return True
    k = w.previous(f.i - 1, lambda j: w.tag[j] in ("noun", "name", "'s", "det", "poss") and w.time[j] < 0)
    return k >= 0 and w.time[k] >= 0 and w.low[k] in f.s.g.subordinators and w.tag[k + 1] in ("det", "poss", "name")


def _second(f: VerbForm) -> bool:
    """“found letters *sent* to Orr”: the clause has its verb."""
    return f.s.verb >= 0 and not f.only_past


def _without_subject(f: VerbForm) -> bool:
    """“..., in a talk a year earlier *focused* on prices”."""
    return not f.s.subject or (f.s.governed and not f.only_past)


_ANYWHERE: Table = (
    (_behind_pronoun, "sure"),
    (VerbForm.closes_relative, "sure"),
    (_aside, "part"),
    (_opens, "part"),
    (_in_setting, "part"),
    (_now, "part"),
    (_by_somebody, "part"),
    (_after_reduced, "main"),
    (_of_who_speaks, "part"),
    (_opens_clause, "weak"),
    (_dates_another, "sure"),
    (_second, "part"),
    (_without_subject, "part"),
)


def _goes_on(s: Running, i: int) -> bool:
    """Whether "and" joins one more past verb to the one at i, which so is of a list of verbs."""
    w = s.w
    for k in range(i + 1, min(i + 16, len(w.start) - 1)):
        low = w.low[k]
        if low in (".", ";", ":", "that") or low in s.g.relatives or low in s.g.subjects:
            return False
        if low == "and":
            nxt = w.low[k + 1 + (w.low[k + 1] in s.g.negations or w.low[k + 1] in s.g.adverbs) if k + 2 < len(w.low) else k + 1]
            return "d" in s.g.verbs.get(nxt, ("", ""))[1] and nxt not in s.g.also_nouns
    return False


def _soon_over(s: Running, i: int) -> bool:
    """“..., its secretary, Max Orr, told parents at the school on Monday.”: whether no other verb comes for which that name is the subject."""
    w, g = s.w, s.g
    for k in range(i + 1, len(w.start)):
        low = w.low[k]
        if low in (".", ";", '"', "”") or low in g.relatives or low in g.subordinators:
            return True
        if low in g.be or low in g.have or low in g.modals or low in g.do:
            return False
        if k > i + 1 and "d" in g.verbs.get(low, ("", ""))[1] and low not in g.also_nouns and w.low[k - 1] not in g.determiners:
            return False
    return True
