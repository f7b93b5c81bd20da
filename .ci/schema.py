"""Breaks files in many ways, and holds the JSON Schema of the pathway language to what forlop says of them.

Usage: schema.py FORLOP COUNT FILE...
"""

import io
import json
import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from check_jsonschema.parsers import ParserSet
from jsonschema import Draft7Validator, FormatChecker

forlop, count = sys.argv[1], int(sys.argv[2])
root = Path.cwd()
sources = [root / name for name in sys.argv[3:]]
parsers = ParserSet()


def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """The members of an object of which none is there twice."""
    members = dict(pairs)
    assert len(members) == len(pairs), [name for name, _ in pairs]
    return members


def validator(name: str) -> Draft7Validator:
    text = (root / name).read_text(encoding="utf-8")
    return Draft7Validator(json.loads(text, object_pairs_hook=once), format_checker=FormatChecker())


files = validator("docs/forlop.schema.json")
configuration = validator("docs/forlop-configuration.schema.json")


def read(text: str):
    return parsers.parse_data_with_path(io.BytesIO(text.encode()), "file.yaml", "yaml")


def faults(text: str, schema: Draft7Validator = files) -> list[tuple[str, str]]:
    """The faults of a text, each with its place."""
    return [(error.json_path, error.message) for error in schema.iter_errors(read(text))]


def forlop_output(*arguments: str, folder: Path = root) -> str:
    result = subprocess.run([forlop, *arguments], cwd=folder, capture_output=True, text=True, check=False)
    assert result.returncode in (0, 1), result.stderr
    return result.stdout


# MARK: What rules are content with, and what only they are not content with

# What a file may not change of a pathway is a closed list of keys, so here the schema is as strict as the rule.
CLOSED = "PF807"
examples = 0
for rule in json.loads(forlop_output("rules", "--format", "json"))["rules"]:
    is_about_text = rule["code"] < "PF010" or rule["code"] == CLOSED
    for example in rule["examples"]:
        if not example["isGood"] and is_about_text:
            continue
        for name, text in {"": example["text"], **example.get("files", {})}.items():
            if name.endswith(".forlop.yaml"):
                continue
            found = faults(text)
            assert not found, f"an example of {rule['code']}: {found}"
            examples += 1
print(f"    {examples} examples of rules are as the schema says")

# MARK: One fault of each sort in each kind of file

PATHWAY = """\
forløp: fall
tittel: Fall
versjon: 0.1.0
status: utkast
steg:
  undersøke: {start: Pasienten har falt, ansvarlig: fastlege, frist: 2 uker, slutt: Pasienten har en plan}
"""
CATALOGUE = """\
katalog: aktører
aktører:
  fastlege: {navn: Fastlege, område: kommune, samleaktør: nei}
"""
ADAPTATION = """\
tilpasning: fall-dalen
av: fall
versjon av: 0.1.0
endrer:
  steg:
    undersøke: {frist: 1 uke, norm: skal}
"""
SCENARIO = """\
scenario: solveig-79
forløp: fall
tar: [undersøke]
forventer: {slutt: undersøke, innen: 2 uker}
"""
CONFIGURATION = """\
preset: streng
i dag: 2026-01-01
regler: {PF203: feil}
"""
# A file, what is taken out and put in, the place that must be named, and the words that must be said.
BROKEN = [
    (PATHWAY, "ansvarlig:", "ansvarlg:", "$.steg['undersøke']", "'ansvarlg' was unexpected"),
    (PATHWAY, "utkast", "Utkast", "$.status", "'Utkast' is not one of"),
    (PATHWAY, "tittel: Fall\n", "", "$", "'tittel' is a required property"),
    (PATHWAY, "tittel: Fall", "tittel: [Fall]", "$.tittel", "is not of type 'string'"),
    (PATHWAY, "2 uker", "2 arbeidsdager", "$.steg['undersøke'].frist", "does not match"),
    (PATHWAY, "2 uker", "{før: undersøke}", "$.steg['undersøke'].frist", "'senest' is a required property"),
    (PATHWAY, "0.1.0", "1.0", "$.versjon", "is not of type 'string'"),
    (PATHWAY, "undersøke:", "Undersøke:", "$.steg", "'Undersøke' does not match"),
    (PATHWAY, "forløp:", "forlop:", "$", "'forløp' is a required property"),
    (CATALOGUE, "samleaktør:", "samleaktor:", "$['aktører'].fastlege", "'samleaktor' was unexpected"),
    (CATALOGUE, "område: kommune", "område: Kommune", "$['aktører'].fastlege['område']", "'Kommune' is not one of"),
    (CATALOGUE, "område: kommune, ", "", "$['aktører'].fastlege", "'område' is a required property"),
    (CATALOGUE, "samleaktør: nei", "samleaktør: Nei", "$['aktører'].fastlege['samleaktør']", "'Nei' is not one of"),
    (ADAPTATION, "frist:", "ansvarlig:", "$.endrer.steg['undersøke']", "'ansvarlig' was unexpected"),
    (ADAPTATION, "norm: skal", "norm: må", "$.endrer.steg['undersøke'].norm", "'må' is not one of"),
    (ADAPTATION, "av: fall\n", "", "$", "'av' is a required property"),
    (ADAPTATION, "1 uke", "7", "$.endrer.steg['undersøke'].frist", "7 is not of type 'string'"),
    (SCENARIO, "slutt:", "slut:", "$.forventer", "'slut' was unexpected"),
    (SCENARIO, "2 uker", "2 ukr", "$.forventer.innen", "'2 ukr' does not match"),
    (SCENARIO, "tar: [undersøke]\n", "", "$", "'tar' is a required property"),
    (SCENARIO, "[undersøke]", "[[undersøke]]", "$.tar[0]", "is not of type 'string'"),
    (CONFIGURATION, "preset:", "forhåndsvalg:", "$", "'forhåndsvalg' was unexpected"),
    (CONFIGURATION, "streng", "strengt", "$.preset", "'strengt' is not one of"),
    (CONFIGURATION, "2026-01-01", "2026-02-30", "$['i dag']", "'2026-02-30' is not a 'date'"),
    (CONFIGURATION, "{PF203: feil}", "[PF203]", "$.regler", "is not of type 'object'"),
]
for text, old, new, place, words in BROKEN:
    schema = configuration if text is CONFIGURATION else files
    assert not faults(text, schema), faults(text, schema)
    assert old in text
    found = faults(text.replace(old, new, 1), schema)
    assert len(found) == 1, f"{old} → {new}: {found}"
    assert found[0][0] == place and words in found[0][1], f"{old} → {new}: {found}"
assert not list(configuration.iter_errors(None)), "an empty .forlop.yaml decides nothing"
print(f"    {len(BROKEN)} broken files fail, each at its place and with one message")

# MARK: Files that are broken at random, and what forlop says of them

VALUES = """\
ja|nei|Ja|true|false|"true"|null|""|''|12|"12"|0|-3|1.5|1e3|0x1F|007|on|no|12:30|2026-02-30|2026-01-01|2026-1-1|"2026-01-01"
10 virkedager|10  uker|1 uke|1–3 uker|1-3 uker|3–1 uker|1 – 3 uker|10 arbeidsdager|10uker|1000000000 uker|straks|samme dag|Straks
0–17|0-17|18+|150+|151+|17–0|2 runder|1 runde|0 runder|runder|1.0.0|1.0|v1.0.0|1.2.3.4|1000000.0.0|0001.0.0|§ 2-2|- |?
[]|{}|[a, b]|[a, [b]]|[12, x]|{a: b}|{varsle: [fastlege]}|{varsle: []}|{innen: 2 uker}|{innen: 2 uker, alder: 16}|{alder: 16}
{alder: "16"}|{før: x}|{før: x, senest: 2 uker}|{av: pasient}|{av: {pasient: 16+}}|{av: {pasient: 16}}|{nivå: lest}|{nivå: Lest}
BUP|æøå-1|-x|x_y|x y|2026|skal|Skal|henvisning|start av x|start av  x|start avx|start av X|ingen|{heltall: 0–120}|{heltall: 5}
[lav, høy]|[{når: x, neste: y}]|[{når: x}]|[{ellers: y}]|[{ellers: y, neste: z}]|[{hendelse: x, neste: y}]|[{etter: 2 uker, neste: y}]
[{etter: 2 uker, hendelse: x, neste: y}]|[{hendelse: x}]|[{når: {alder: 18+}, neste: [y, z], høyst: 2 runder, hver: 1 måned}]|[tekst]
{x: [y]}|{x: []}|{x: {y: z}}|{X: y}|{steg: {x: {frist: ingen}}}|{steg: {x: {norm: ingen, frist: {alder: 16}}}}|{steg: [x]}
""".replace("\n", "|").split("|")
KEYS = [
    "tittel", "navn", "frist", "norm", "neste", "valg", "avventer", "slutt", "ferdig", "kvittering", "avslag", "samtykke",
    "ventetid", "varighet", "alder", "område", "type", "nøkkel", "Tittel", "ved fristbrudd", "oppmøte", "hjemmel", "kilde",
    "verifisert", "utgått", "innen", "til", "fra", "endrer", "binder", "tar", "gyldig", "dato", "kriterier", "delforløp",
]
LINE = re.compile(r"^( *(?:- )?)([^\s#:'\"-][^#:'\"]*): (\S.*)$")
random.seed(79)


def broken(text: str) -> str:
    """The text with one line changed: another value, another key, one key more, or the line taken out."""
    lines = text.splitlines()
    number, match = random.choice([(n, m) for n, line in enumerate(lines) if (m := LINE.match(line))])
    indent, key, value = match.groups()
    plain = " " * len(indent)
    what = random.randrange(8)
    if what < 4:
        lines[number] = f"{indent}{key}: {random.choice(VALUES)}"
    elif what == 4:
        lines[number] = f"{indent}{random.choice(KEYS)}: {value}"
    elif what < 7:
        lines.insert(number + 1, f"{plain}{random.choice(KEYS)}: {random.choice(VALUES)}")
    else:
        del lines[number]
    return "\n".join(lines) + "\n"


# What the reader says of the text, of a reference that is no identifier, and of what an adaptation may not change.
TEXT = {f"PF00{digit}" for digit in range(1, 10)} | {"PF101", CLOSED}
# What YAML takes for something else than a text, though nobody means it: the schema wants quotes.
TYPED = re.compile(r": (true|false|null|~|-3|\[.*\b(true|false|null)\b.*\])$", re.MULTILINE)

with tempfile.TemporaryDirectory() as folder:
    work = Path(folder)
    texts: dict[str, str] = {}
    for number in range(count):
        source = sources[number % len(sources)]
        path = source.relative_to(root).with_name(f"brutt-{number}.yaml")
        texts[str(path)] = broken(source.read_text(encoding="utf-8"))
    for path in sources:
        target = work / path.relative_to(root)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    for path, text in texts.items():
        (work / path).write_text(text, encoding="utf-8")
    report = json.loads(forlop_output("validate", *texts, "--isolated", "--output", "json", folder=work))

assert set(texts) <= set(report["files"])
codes: dict[str, set[str]] = {path: set() for path in texts}
for finding in report["findings"]:
    if finding["file"] in codes:
        codes[finding["file"]].add(finding["code"])

both = only_reader = only_schema = 0
for path, text in texts.items():
    said = codes[path] & TEXT
    try:
        found = faults(text)
    except Exception as error:  # no YAML at all, which the reader must have seen too
        assert said, f"{path}: {error}"
        continue
    if found and not said:
        assert TYPED.search(text), f"the schema is stricter than the reader: {found}\n{text}"
        only_schema += 1
        continue
    both += bool(found)
    only_reader += bool(said & {"PF003", "PF004", "PF005"} and not found)
print(
    f"    {count} files broken at random: {both} fail with both, {only_reader} with forlop alone, "
    f"{only_schema} with the schema alone, since YAML takes a word for no text")
