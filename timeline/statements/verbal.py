"""Verbs and nouns: which of the two a form is, by where the clause still lacks its verb."""

from __future__ import annotations

from timeline.statements.running import Running
from timeline.statements.words import Tag


def open_class(s: Running, i: int, low: str) -> Tag:
    w, g = s.w, s.g
    base, feats = g.verbs.get(low) or _unlisted(s, i, low)
    if not feats:
        return "noun"
    w.base[i] = base
    before = s.left(i)
    if s.asking and s.group in ("modal", "do") and before in ("det", "poss", "'s"):
        return "noun"  # “Why did the guard tell”
    if s.group in ("modal", "do", "to") and "b" in feats:
        return "inf"
    if (
        before == "conj"
        and "b" in feats
        and s.infinitive
        and w.tag[i - 1] in ("conj", "adv")
        and (s.opens(i + 1) or low not in g.also_nouns)
    ):
        return "inf"  # “will buy the dairy and keep its staff”
    if (s.group == "have" or (s.group == "modal" and w.low[s.verb] == "'d")) and "n" in feats:
        return "part"
    if s.group == "be" and ("n" in feats or "g" in feats):
        return "part" if "n" in feats else "ing"
    if low == "close" and before == "noun" and w.low[i + 1 : i + 2] == ["to"]:
        return "noun"  # “sources close to the talks”
    if (
        i
        and w.low[i - 1] in ("so", "thus")
        and (i == 1 or w.tag[i - 2] in ("punct", "quote"))
        and set(feats) & {"d", "s"}
        and s.opens_object(i + 1)
    ):
        return _finite(s, sure=True)  # “So said the porter”
    if "g" in feats:
        behind = before == "noun" and w.low[i - 1].endswith("s") and not w.low[i - 1].endswith(("ss", "us", "is"))
        nominal = before in ("det", "poss", "'s") or (low in s.g.nouns_in_ing and s.group != "be" and not behind)  # “shells landing”
        return "noun" if nominal else "ing"
    if (
        before == "'s"
        and "d" in feats
        and w.tag[i - 2] == "name"
        and s.verb < 0
        and i > 3
        and w.tag[w.previous(i - 2, lambda k: w.tag[k] == "name")] == "prep"
    ):
        nxt = w.low[i + 1 : i + 2]
        if s.opens_object(i + 1) or (nxt and nxt[0] in g.numbers):
            return _finite(s, sure=True)  # “Doctors at St Anne's treated four”
    if before == "'s" and low.endswith("ed") and "d" in feats and s.verb < 0 and _before_preposition(s, i):
        return _finite(s, sure=True)  # “Roe's delivered to the hospital twice”
    own = w.low[i - 1] == "own" and i > 1 and w.tag[i - 2] in ("poss", "'s")  # “her own notes”
    if own or before in ("det", "poss", "'s") or w.low[i - 1] == "whose" or (before == "num" and low in g.also_nouns):
        w.base[i] = low
        return "noun"
    tag = ""
    never = bool(i) and s.subject and s.verb < 0 and (w.tag[i - 1] == "neg" or (w.tag[i - 1] == "name" and low not in g.also_nouns))
    if "d" in feats and ("b" not in feats or never or s.opens(i + 1)):  # "put the ship", "never set foot"; but "his bid was"
        tag = _past(s, i, low, base, feats, before)
    if not tag and "n" in feats and "d" not in feats:
        runs = "b" in feats and before in ("noun", "name") and s.verb < 0 and s.opens(i + 1) and _plural_subject(s, i)
        tag = _finite(s, sure=False) if runs else "part"  # “the brothers run the bakery”
    if not tag and ("s" in feats or "b" in feats):
        tag = _present(s, i, low, feats, before)
    if tag == "noun":
        w.base[i] = low
    return tag or "noun"


def _before_preposition(s: Running, i: int) -> bool:
    """Whether a preposition other than "of" stands behind token i, so that it describes no noun."""
    return i + 1 < len(s.w.start) and s.w.low[i + 1] in ("to", "at", "from", "for", "into", "with", "on") and s.w.time[i + 1] < 0


def _unlisted(s: Running, i: int, low: str) -> tuple[str, str]:
    """A verb form that the tables lack, told by its suffix ("refurbished"), or by where it stands ("the rule broadens the market")."""
    if s.group == "modal" or (s.group == "do" and s.w.tag[i - 1] == "neg"):
        return low, "b"  # “did not trip”: whatever stands there is a verb
    if _third_person(s, i, low):
        return low.removesuffix("s"), "s"
    if low in s.g.adjectives_in_ed or len(low) < 5:
        return "", ""
    for prefix in ("mis", "over", "under", "re", "out", "un"):
        base, feats = s.g.verbs.get(low.removeprefix(prefix), ("", "")) if low.startswith(prefix) else ("", "")
        if feats and set(feats) <= {"d", "n"}:
            return prefix + base, feats  # “mislaid”, "overthrown"
    if low.endswith("ing") and low not in s.g.nouns_in_ing:
        return low[:-3] + ("e" if low[:-3].endswith(("at", "iv", "is", "uc", "us", "ag")) else ""), "g"
    if low.endswith("ied"):
        return low[:-3] + "y", "dn"
    if low.endswith("ed"):
        stem = low[:-2]
        if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "sl":
            return stem[:-1], "dn"
        whole = stem.endswith(("sh", "ch", "er", "en", "ss", "ow", "el", "eat", "oat"))
        mute = not whole and stem.endswith(("c", "s", "v", "z", "g", "u", "at"))  # “plagued” of "plague"
        return stem + "e" * mute, "dn"
    return "", ""


def _third_person(s: Running, i: int, low: str) -> bool:
    """“the rule *broadens* the market”: a word in -s between a noun that has none and an object."""
    w = s.w
    plain = low.endswith("s") and not low.endswith(("ss", "us", "is", "ness")) and len(low) > 4 and low not in s.g.also_nouns
    if not plain or i < 2 or w.tag[i - 1] != "noun" or w.low[i - 1].endswith("s") or not s.opens_object(i + 1) or w.capital(i + 1):
        return False
    opening = w.previous(i - 2, lambda k: w.tag[k] == "noun")
    return w.tag[opening] in ("det", "poss", "'s") and (s.verb < 0 or s.complement(i))


def _past(s: Running, i: int, low: str, base: str, feats: str, before: Tag) -> Tag:
    w, g = s.w, s.g
    sure = "n" not in feats or base in g.intransitive
    nxt = w.low[i + 1] if i + 1 < len(w.start) else ""
    closes = nxt in (";", ".", "", ",") or ((base in g.complement or base == "tell") and nxt not in ("of", "by") and _soon_over(s, i))
    if before == "punct" and s.subject and s.verb < 0 and w.low[i - 1] == "," and _after_aside(s, i):
        return _finite(s, sure=True)  # “Orr, when pressed, remembered two”
    if before == "punct" and s.spent and w.low[i - 1] == "," and closes and _between_commas(s, i):
        return _finite(s, sure=True)  # “..., the manager, Mr Orr, deposed.”
    if before == "punct" and s.spent and not sure and w.low[i - 1] == "," and nxt != "by" and not s.relative and _goes_on(s, i):
        return _finite(s, sure=True)  # “shook his head, turned to his lawyer and left”
    if before == "punct" and s.spent and w.low[i - 1] == "," and nxt != "by" and _behind_apposition(s, i):
        return _finite(s, sure=True)  # “Vale said the mate, Ben Orr, left the bridge”
    if before == "punct" and s.spent and not sure and w.low[i - 1] == "," and not _quotative(s, i):
        return "part"  # “one letter, sent in May”
    closed = before == "quote" and i > 1 and w.tag[i - 1] == "quote" and w.low[i - 2] in (",", "?", "!", "—")
    if closed and base in g.quotative and s.opens_object(i + 1):
        return _finite(s, sure=True)  # “...,” recalled Orr
    if before == "quote" and not s.subject and (base in g.intransitive or base in ("add", "write", "ask", "tell")) and s.opens(i + 1):
        return _finite(s, sure=True)  # “...,” said Ben Orr
    if before == "quote" and not s.subject and base in g.quotative and any(w.capital(k) for k in range(i + 2, min(i + 4, len(w.start)))):
        return _finite(s, sure=True)  # “...,” said cook Ada Orr
    if (
        before == "punct"
        and w.low[i - 1] == ","
        and (base in g.postposed or _quotative(s, i))
        and nxt not in g.prepositions
        and (s.opens(i + 1) or nxt == "one")
    ):
        return _finite(s, sure=True)  # “..., said the paper”
    if _closes_relative(s, i, base, before):
        return _finite(s, sure=True)
    opening = next((j + 1 for j in range(i - 1, max(-1, i - 4), -1) if w.tag[j] != "adv"), i)
    if before == "punct" and not sure and _apposed(s, opening):
        return "part"  # also “The owner, visibly moved, said”
    if before == "prep" or (before in ("", "quote") and not s.subject and nxt not in ("that",)):
        return "part"
    if not sure and before == "noun" and _in_setting(s, i):
        return "part"  # “In a report filed two days later it put ...”
    if i > 1 and w.low[i - 1] in ("now", "then", "since", "recently", "long") and w.low[i - 2] == "," and (nxt == "," or not sure):
        return "part"  # “Her editor, now retired, ...”
    if before == "subj" or (before == "rel" and w.low[i - 1] not in ("whom",)):
        return _finite(s, sure=True)
    if nxt == "by" and not sure and (s.opens_object(i + 2) or s.verb >= 0 or not s.subject):
        return "part"  # “a log kept by a tenant”
    if not sure and _after_reduced(s, i, base, before):
        w.tag[s.verb] = "part"
        return _finite(s, sure=True)
    if s.verb >= 0 and not sure:
        # “said Vale met ...” starts a clause; "found letters sent to Orr" does not
        speech = before in ("name", "noun", "num") and s.complement(i)
        return _finite(s, sure=False) if speech else "part"
    if not s.subject or (s.governed and not sure):
        return "part"  # “..., in a talk a year earlier focused on prices”
    return _finite(s, sure)


def _in_setting(s: Running, i: int) -> bool:
    """Whether all that stands before i is one preposition with its noun, at the head of the sentence, and a subject comes behind."""
    w = s.w
    k = w.previous(i - 1, lambda j: w.tag[j] in ("noun", "name", "'s"))
    k = w.previous(k, lambda j: w.tag[j] in ("det", "poss"))
    return k == 0 and w.tag[0] == "prep" and w.low[0] in ("in", "at", "on") and any(low in s.g.subjects for low in w.low[i + 1 : i + 8])


def _after_reduced(s: Running, i: int, base: str, before: Tag) -> bool:
    """“A broker *accused* of theft *told* the court”: what looked finite has no object, and a verb of telling with one comes next."""
    w, verb = s.w, s.verb
    if verb < 0 or not s.weak or w.tag[verb] != "verb" or before not in ("name", "noun", "time", "num"):
        return False
    bare = w.low[verb + 1] in s.g.prepositions and not any(w.tag[k] in ("punct", "conj", "quote") for k in range(verb, i))
    return bare and (base == "tell" or base in s.g.complement) and (s.opens_object(i + 1) or w.low[i + 1 : i + 2] == ["that"])


def _goes_on(s: Running, i: int) -> bool:
    """Whether "and" joins one more past verb to the one at i, which so is of a list of verbs."""
    w = s.w
    for k in range(i + 1, min(i + 16, len(w.start) - 1)):
        low = w.low[k]
        if low in (".", ";", ":", "that") or low in s.g.relatives or low in s.g.subjects:
            return False
        if low == "and":
            nxt = w.low[k + 1]
            return "d" in s.g.verbs.get(nxt, ("", ""))[1] and nxt not in s.g.also_nouns
    return False


def _closes_relative(s: Running, i: int, base: str, before: Tag) -> bool:
    """“a clerk whose name is withheld *says* ...”: the relative clause has its verb, the main clause still lacks one."""
    closed = before in ("verb", "part", "noun", "name", "ing", "time", "obj", "num") or s.w.low[i - 1] in (
        "there",
        "here",
        "nearby",
        "above",
        "below",
    )
    return s.relative and not s.spent and s.verb >= 0 and closed and base in s.g.complement


def _finite(s: Running, sure: bool) -> Tag:
    s.weak = not sure
    return "verb"


def _perceives(s: Running, i: int) -> bool:
    """Whether the verb before i, or the participle behind its auxiliary, takes a bare verb: "saw", "had seen"."""
    w, k = s.w, s.clause
    if w.tag[k] == "aux" and w.low[k] in s.g.have:
        k = w.next(k + 1, lambda j: w.tag[j] in ("adv", "neg"))
    return k < i and w.tag[k] in ("verb", "part") and w.base[k] in s.g.perception


def _present(s: Running, i: int, low: str, feats: str, before: Tag) -> Tag:
    w, g = s.w, s.g
    noun_too = low in g.also_nouns
    if "s" in feats and (_before_said(s, i) or (low in _OF_RECORDS and w.low[i + 1 : i + 2] in (["for"], ["of"], ["from"]))):
        return "noun"  # “..., monitors said”, "Company records for June list ..."
    if "b" in feats and low in ("say", "claim", "insist", "believe") and before == "noun" and _closes_relative(s, i, low, before):
        return _finite(s, sure=True)  # “activists who filmed the site say that ...”
    if "b" in feats and not s.spent and s.verb < 0 and w.low[i - 1] == "," and s.opens(i + 1) and _plural_head(s, i):
        return _finite(s, sure=False)  # “The bills, which cover May, list nine calls”
    if (
        s.weak
        and s.verb >= 0
        and w.tag[s.verb] == "verb"
        and before in ("time", "noun", "name", "part", "prep")
        and (("s" in feats and not noun_too) or (w.low[i + 1 : i + 2] == ["that"] and w.base[i] in g.complement))
        and ("s" in feats or _plural_subject(s, i))  # “denied a newspaper report that he ...”
    ):
        w.tag[s.verb] = "part"  # “A charter sealed in 1351 says that ...”: the first was a participle
        return _finite(s, sure=True)
    if low == "says" and before != "prep":
        return _finite(s, sure=True)  # no noun: “Not so, says baker Ann Orr”, "the pensioner who lives there says"
    k = i + 1 + (i + 2 < len(w.start) and w.low[i + 1] in ("out", "in", "on"))  # “..., its almoner points out.”
    ends = k >= len(w.start) or w.low[k] in (".", ";", "and", "but", ",", ":")
    if "s" in feats and before == "punct" and (w.base[i] in g.quotative or w.base[i] in g.complement) and _joined_behind(s, i):
        return _finite(s, sure=True)  # “..., and the owner, Ann Orr, recalls paying him”
    if ("s" in feats or _plural_subject(s, i)) and ends and (w.base[i] in g.quotative or low in _OF_PAPERS) and _postposed(s, i):
        return _finite(s, sure=True)  # “..., geologist Ann Rey reports.”
    if (
        "s" in feats
        and s.verb < 0
        and before in ("noun", "name")
        and i + 1 < len(w.start)
        and w.low[i + 1] in (",", ".", ";")
        and _in_as(s, i)
    ):
        return _finite(s, sure=True)  # “as the register shows, ...”
    if "s" in feats and not noun_too and _closes_relative(s, i, w.base[i], before):
        return _finite(s, sure=True)
    if before == "quote" and not w.quoted[i] and "s" in feats and s.opens(i + 1):
        return _finite(s, sure=True)  # “...,” says Ann Rey
    nxt = w.low[i + 1] if i + 1 < len(w.start) else ""
    if before == "subj":
        third = w.low[s.w.previous(i - 1, lambda k: w.tag[k] in ("adv", "neg"))] in g.singular_subjects
        return _finite(s, sure=True) if ("s" in feats) == third or "b" in feats else "noun"
    if before == "rel":
        return _finite(s, sure=True)
    if (
        "b" in feats
        and before in ("name", "noun", "obj")
        and s.clause >= 0
        and _perceives(s, i)  # “made him pay”, "had seen it float", not "have been in touch"
        and not nxt.startswith("'")
    ):
        if before == "obj" and (not nxt.isalpha() or nxt in g.prepositions):
            return "inf"  # “let it pass.”
        falls = w.base[i] in s.g.befalling and (not nxt.isalpha() or nxt in s.g.subordinators)  # “saw the blow fall.”
        acts = (
            s.opens_object(i + 1) or w.tag[i - 1] != "noun" or w.low[i - 1].endswith("s") or w.low[i - 1] in g.person_nouns
        )  # “made a small profit”
        return "inf" if not noun_too or (acts and s.opens(i + 1)) or nxt == "hands" or falls else "noun"
    if "b" in feats and nxt == "it" and before in ("name", "noun") and any(w.base[j] == "hear" for j in range(max(0, i - 5), i)):
        return "inf"  # “to hear the dean tell it”
    spoken = s.verb >= 0 and before in ("name", "noun") and s.complement(i)
    if before not in ("name", "noun", "time", "punct", "obj", "num", "conj", "prep") or not s.subject or (s.verb >= 0 and not spoken):
        return (
            "inf"
            if "b" in feats
            and before in ("name", "noun", "obj")
            and s.verb >= 0
            and w.tag[s.verb] == "verb"
            and w.base[s.verb] in s.g.perception
            else "noun"
        )
    if (
        before == "punct"
        and w.low[i - 1] == ","
        and (s.spent or low == "says")
        and "s" in feats
        and w.base[i] in g.quotative
        and s.opens_object(i + 1)
    ):
        return _finite(s, sure=True)  # “..., claims Orr; nobody else was there”
    if before == "punct" and w.low[i - 1] == "," and not s.spent and "s" in feats and nxt[:1].isalnum() and nxt != "of":
        return _finite(s, sure=False)  # “The log, however, lists ...”
    if before == "num" and "s" in feats and not noun_too and s.verb < 0 and s.opens(i + 1):
        return _finite(s, sure=False)  # “the driver of the Number 4 says he”
    if before in ("prep", "punct", "num"):
        return "noun" if before != "punct" or noun_too else _finite(s, sure=False)
    doing = nxt.endswith("ing") and nxt not in g.nouns_in_ing and nxt not in g.prepositions  # “her editor recalls receiving it”
    opens = s.opens(i + 1) or (nxt != "" and not nxt[0].isalnum()) or doing
    if "s" in feats:
        alone = nxt == "." and w.tag[i - 1] == "name" and s.clause < 0 and i + 2 == len(w.start)  # “Brandt laughs.”
        if noun_too and not alone and not (opens and nxt not in (",", ".", "of", "and")):
            return "noun"
        return _finite(s, sure=False) if opens or not noun_too else "noun"
    plural = s.clause < 0 and _plural_subject(s, i)
    told = (
        plural and (low == "show" or low in g.complement) and before in ("name", "noun", "part") and s.clause_follows(i + 1)
    )  # “records show officers were sent”
    if "b" in feats and plural and (not noun_too or opens or told):
        return _finite(s, sure=told)
    return "noun"


_OF_RECORDS = frozenset({"records", "documents", "files", "lists", "notes"})


def _before_said(s: Running, i: int) -> bool:
    """Whether a verb of saying comes right behind the word that a comma or a quotation stands before."""
    w = s.w
    nxt = w.low[i + 1] if i + 1 < len(w.start) else ""
    base, feats = s.g.verbs.get(nxt, ("", ""))
    return i > 1 and w.tag[i - 1] in ("punct", "quote") and base in s.g.quotative and "d" in feats and nxt not in s.g.also_nouns


def _plural_head(s: Running, i: int) -> bool:
    """Whether the phrase that the relative clause before i hangs on is plural."""
    w = s.w
    k = next((j for j in range(i - 2, max(0, i - 16), -1) if w.tag[j] in ("rel", "punct")), 0)
    return w.tag[k] == "rel" and k > 1 and w.low[k - 1] == "," and w.tag[k - 2] == "noun" and _plural_subject(s, k - 1)


def _after_aside(s: Running, i: int) -> bool:
    """Whether ", when pressed," stands before i."""
    w = s.w
    k = next((j for j in range(i - 2, max(0, i - 10), -1) if w.low[j] == ","), 0)
    return k > 0 and w.tag[k + 1] == "sub" and not any(w.tag[j] in ("verb", "aux") for j in range(k + 1, i))


_OF_APPOSITION = frozenset(("name", "noun", "num", "det", "poss", "'s", "prep", "part", "time"))


def _behind_apposition(s: Running, i: int) -> bool:
    """Whether ", Ben Orr, 34," before i stands behind the subject of what somebody is said to say."""
    w = s.w
    verb = next((k for k in range(i - 2, max(0, i - 16), -1) if w.tag[k] not in _OF_APPOSITION and w.low[k] != ","), 0)
    opening = next((k for k in range(verb + 2, i - 1) if w.low[k] == ","), 0)
    if not opening or w.tag[verb] != "verb" or w.base[verb] not in s.g.clausal or w.tag[verb - 1] not in ("name", "noun", "subj"):
        return False
    return all(w.tag[k] != "prep" for k in range(verb + 1, opening))


_OF_PAPERS = frozenset({"reads", "runs"})  # “...,” his note reads


def _joined_behind(s: Running, i: int) -> bool:
    """Whether ", and the owner, Ann Orr," stands before i: a second clause that still lacks its verb."""
    w = s.w
    opening = next((k for k in range(i - 1, max(0, i - 16), -1) if w.tag[k] not in _OF_APPOSITION and w.low[k] != ","), 0)
    commas = [k for k in range(opening, i) if w.low[k] == ","]
    return opening > 0 and w.tag[opening] == "conj" and w.low[i - 1] == "," and len(commas) == 2 and commas[0] > opening + 1


def _in_as(s: Running, i: int) -> bool:
    k = s.w.previous(i - 1, lambda j: s.w.tag[j] in ("name", "noun", "det", "poss", "'s"))
    return 0 <= k < i - 1 and s.w.low[k] == "as"


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


def _between_commas(s: Running, i: int) -> bool:
    """“..., the manager, Mr Orr, deposed”: only a name between the comma before i and another, and a noun phrase before that."""
    w = s.w
    relative = next((j for j in range(i - 2, max(0, i - 14), -1) if w.tag[j] == "rel" or w.low[j] == ","), 0)
    k = relative - 1 if w.tag[relative] == "rel" else w.previous(i - 2, lambda j: w.tag[j] in ("name", "noun", "det", "poss", "'s"))
    return 1 < k < i - 2 and w.low[k] == "," and w.tag[k - 1] in ("noun", "name") and any(w.tag[j] in ("verb", "aux") for j in range(k))


def _quotative(s: Running, i: int) -> bool:
    """“..., observed the owner, Mrs Orr, on Tuesday”: a known saying verb with a noun phrase behind it that ends the clause."""
    w, g = s.w, s.g
    if w.base[i] not in g.quotative or not (s.opens_object(i + 1) or w.low[i + 1 : i + 2] == ["one"]):
        return False
    k = i + 1
    while k < len(w.start) and k < i + 7 and w.low[k][0].isalpha() and w.low[k] not in g.prepositions and w.low[k] not in g.be:
        k += 1
    return k > i + 1 and (k == len(w.start) or w.low[k] in (",", ".", ";", "in", "on", "at", "of") or w.time[k] >= 0)


def _postposed(s: Running, i: int) -> bool:
    """Whether only a noun phrase stands between a comma and the last word, after a clause with its verb."""
    w = s.w
    if w.low[i - 1] == ",":  # “..., the log, kept by the mate, shows.”
        opening = next((j for j in range(i - 2, max(0, i - 14), -1) if w.low[j] == "," or w.tag[j] in ("verb", "aux", "quote")), 0)
        i = opening if w.low[opening] == "," else i
    k = w.previous(
        i - 1, lambda j: w.tag[j] in ("name", "noun", "det", "poss", "'s", "adv") or w.low[j] in ("below", "above", "of", "from", "at")
    )
    return 0 < k < i - 1 and (w.low[k] == "," or w.tag[k] == "quote") and any(w.tag[j] in ("verb", "aux") for j in range(k))


def _apposed(s: Running, i: int) -> bool:
    """“The chronicle, finished in 1398, says”: the first comma after a subject that has no verb yet."""
    w = s.w
    if i < 2 or w.low[i - 1] != ",":
        return False
    k = w.previous(i - 2, lambda j: w.tag[j] in ("name", "noun", "det", "poss", "'s", "num", "prep", "part") and w.time[j] < 0)
    opens = k < 0 or w.tag[k] in ("sub", "conj", "quote") or w.low[k] in ("—", "–", ";", ":")
    return opens and k + 1 < i - 1 and w.tag[k + 1] in ("det", "name", "poss", "num", "noun") and not s.opens_object(i + 1)


def _plural_subject(s: Running, i: int) -> bool:
    """Whether the noun phrase before looks plural: "Orr and Vale meet", "contacts with Orr raise"."""
    w = s.w
    for k in range(i - 1, max(-1, i - 10), -1):
        if w.tag[k] in ("punct", "sub", "verb", "aux", "quote", "ing", "inf"):
            return False
        if (
            w.low[k] == "and"
            or (w.tag[k] == "noun" and w.low[k].endswith("s") and not w.low[k].endswith("ss"))
            or w.low[k] in s.g.plurals
            or (w.tag[k] == "noun" and w.low[k].endswith("men"))
        ):
            return True
    return False
