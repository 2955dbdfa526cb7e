"""Joining: the claims of several documents with one count of characters, ids, and one name for one source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set

from timeline.claims.claim import Claim, Evidence, Group, instance_name
from timeline.claims.records.corrections import Correction
from timeline.text.segment import Part


def placed(claims: Iterable[Claim], parts: Sequence[Part], by: int, first: int) -> tuple[list[Claim], dict[str, str]]:
    """The claims of one document `by` characters further on, with ids from `first` on and each piece of evidence in its part.

    What the writer says is said by the part's name.
    """
    given = list(claims)
    ids = {c.id: f"c{first + number}" for number, c in enumerate(given)}
    found = []
    for claim in given:
        evidence = tuple(_located(e, parts, by) for e in claim.evidence)
        home = next((p for p in parts if evidence and p.id == evidence[0].document), parts[0])
        chain = claim.chain or ((claim.source,) if claim.source else ())
        if claim.source is None:
            chain = (home.name,)
        elif home.source and home.source not in chain:
            chain = (home.source, *chain)
        attributes = {k: ids.get(v, v) if k == "corrects" else v for k, v in claim.attributes.items()}
        found.append(
            claim.model_copy(
                update={
                    "id": ids[claim.id],
                    "source": claim.source or home.name,
                    "chain": chain,
                    "evidence": evidence or (Evidence(start=home.span.start, end=home.span.start, document=home.id),),
                    "denies": tuple(ids.get(d, d) for d in claim.denies),
                    "attributes": attributes,
                }
            )
        )
    return found, ids


def _located(piece: Evidence, parts: Sequence[Part], by: int) -> Evidence:
    start, end = piece.start + by, piece.end + by
    home = next((p for p in parts if p.span.start <= start and end <= p.span.end), None)
    if home is None:  # claims written by hand, whose text is not here: the words stay
        return piece.model_copy(update={"start": parts[0].span.start, "end": parts[0].span.start, "document": parts[0].id})
    return piece.model_copy(update={"start": start, "end": end, "document": home.id})


def renumbered(corrections: Iterable[Correction], ids: Mapping[str, str]) -> list[Correction]:
    """Corrections of one document under the ids that its claims have now; a dropped claim keeps its old id, in brackets."""

    def claim(old: Claim | None) -> Claim | None:
        return None if old is None else old.model_copy(update={"id": ids.get(old.id, f"({old.id})")})

    return [
        Correction(claim=ids.get(c.claim, f"({c.claim})"), before=claim(c.before), after=claim(c.after), added=c.added) for c in corrections
    ]


def one_name(claims: Sequence[Claim], parts: Sequence[Part]) -> list[Claim]:
    """The claims with one name for one person or outlet in all documents.

    A surname alone stands for the one full name that ends with it, if the two documents name somebody else in common: two full names
    never join. "the AP" and "Associated Press" are one with the part "AP". What has no name ("officials") is told apart by who
    passes it on, wherever more than one does.

    Examples
    --------
    >>> from timeline.text.span import Span
    >>> parts = (Part("d1", Span(0, 9), "AP", source="AP"), Part("d2", Span(9, 20), "Ledger", source="Ledger"))
    >>> one = Claim(id="c1", source="Ada Holm", event="call", participants=("Ada Holm", "Brandt"), evidence=({"start": 0, "end": 1, "document": "d1"},))
    >>> two = Claim(id="c2", source="Holm", event="call", participants=("Holm", "Brandt"), evidence=({"start": 9, "end": 10, "document": "d2"},))
    >>> [c.source for c in one_name([one, two], parts)]
    ['Ada Holm', 'Ada Holm']
    """
    names = _names(claims)
    outlets = _outlets(parts, set().union(*names.values()) if names else set())
    longer, own = _longer(names), {p.name for p in parts}
    joined = {d: {**outlets, **_full(d, names, longer, own)} for d in names}
    unnamed = _unnamed(claims)
    return [_renamed(c, joined[_document(c)], unnamed) for c in claims]


def alike(claims: Sequence[Claim]) -> list[str]:
    """A remark for each name that is the end of another one, in claims that nobody joined: they are taken for two.

    Names that stand in one claim side by side are two.

    Examples
    --------
    >>> alike([Claim(id="c1", source="Ada Holm", event="call"), Claim(id="c2", source="Holm", event="call")])
    ['“Holm” and “Ada Holm” are taken for two; if they are one, write one name']
    """
    named = [{n for n in _all_names(claim) if n[:1].isupper()} for claim in claims]
    longer = _longer({"": set().union(*named)})
    pairs = [(short, full) for short in sorted(set().union(*named)) for full in longer.get(short, ())]
    apart = [(a, b) for a, b in pairs if not any(a in names and b in names for names in named)]
    return [f"“{short}” and “{full}” are taken for two; if they are one, write one name" for short, full in apart]


def _document(claim: Claim) -> str:
    return (claim.evidence[0].document if claim.evidence else None) or ""


def _all_names(claim: Claim) -> set[str]:
    found = {claim.source or "", *claim.chain}
    for who in claim.participants:
        found |= {who} if isinstance(who, str) else {who.name, *who.members}
    return {n for n in found if n}


def _names(claims: Iterable[Claim]) -> dict[str, set[str]]:
    """The proper names of each document."""
    found: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        found[_document(claim)] |= {n for n in _all_names(claim) if n[:1].isupper()}
    return found


def _longer(names: Mapping[str, set[str]]) -> dict[str, dict[str, str]]:
    """Ending → each name that ends with these words, with the last document that has it.

    >>> _longer({"d1": {"Jan van Dyke"}, "d2": {"Jan van Dyke"}})
    {'van Dyke': {'Jan van Dyke': 'd2'}, 'Dyke': {'Jan van Dyke': 'd2'}}
    """
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for document in sorted(names):
        for name in sorted(names[document]):
            rest = name.partition(" ")[2]
            while rest:
                found[rest][name] = document
                rest = rest.partition(" ")[2]
    return dict(found)


def _full(document: str, names: Mapping[str, set[str]], longer: Mapping[str, Mapping[str, str]], outlets: Set[str]) -> dict[str, str]:
    """Surname → full name of another document, where there is exactly one in all."""
    own, found = names[document], {}
    for short in own:
        if len(longer.get(short, ())) != 1:
            continue
        ((full, home),) = longer[short].items()
        if home == document or _surnames(own - {short} - outlets) & _surnames(names[home] - {full} - outlets):
            found[short] = full
    return found


def _surnames(names: Iterable[str]) -> set[str]:
    return {name.rsplit(" ", 1)[-1] for name in names}


def _outlets(parts: Sequence[Part], names: Iterable[str]) -> dict[str, str]:
    """Other forms of the outlets' names: "The Ledger", "Associated Press" of "AP"."""
    own = {p.source for p in parts if p.source}
    forms = {_bare(o): o for o in sorted(own)}
    found = {}
    for name in sorted(names):
        initials = "".join(w[0] for w in name.split() if w[:1].isupper() and w.lower() != "the")
        same = forms.get(_bare(name)) or (initials if len(initials) > 1 and initials in own else None)
        if same and same != name:
            found[name] = same
    return found


def _bare(name: str) -> str:
    return name.casefold().removeprefix("the ").strip()


def _unnamed(claims: Iterable[Claim]) -> set[str]:
    """Sources without a name that more than one outlet passes on."""
    through: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        for before, name in zip(("", *claim.chain), claim.chain, strict=False):
            if name[:1].islower():
                through[name].add(before or _document(claim))
    return {name for name, outlets in through.items() if len(outlets) > 1}


def _renamed(claim: Claim, names: Mapping[str, str], unnamed: set[str]) -> Claim:
    def name(old: str) -> str:
        return names.get(old, old)

    def source(old: str, before: str) -> str:
        return f"{old} ({before or _document(claim)})" if old in unnamed else name(old)

    chain = tuple(source(n, names.get(b, b)) for b, n in zip(("", *claim.chain), claim.chain, strict=False))
    chain = tuple(n for k, n in enumerate(chain) if not k or chain[k - 1] != n)
    speaker = claim.source
    if speaker is not None:
        at = claim.chain.index(speaker) if speaker in claim.chain else 0
        speaker = source(speaker, names.get(claim.chain[at - 1], claim.chain[at - 1]) if at else "")
    participants = tuple(
        name(p) if isinstance(p, str) else Group(name=name(p.name), members=tuple(map(name, p.members)), any_of=p.any_of)
        for p in claim.participants
    )
    attributes = dict(claim.attributes)
    if attributes.get("instance", "").startswith(claim.event + " ") and participants != claim.participants:
        attributes["instance"] = instance_name(claim.event, participants)
    determiner = claim.determiner if speaker is not None and speaker.startswith(claim.source or "\0") else None
    changes = {"source": speaker, "determiner": determiner, "chain": chain, "participants": participants, "attributes": attributes}
    return claim.model_copy(update=changes)
