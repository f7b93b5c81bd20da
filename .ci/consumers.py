"""Reads the reports in a folder as their readers would, and holds them to what was found."""

import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from urllib.parse import unquote

from fluidattacks_core.sarif import SarifLog  # made from the OASIS schema of SARIF 2.1.0, with nothing else allowed
from jsonschema import Draft7Validator
from junitparser import JUnitXml

work = Path(sys.argv[1])

# What GitLab documents of Code Quality, and reviewdog of its Diagnostic Format; neither publishes a package with a schema.
GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string"},
            "check_name": {"type": "string"},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^(?!\\./|/)"},
                    "lines": {"type": "object", "required": ["begin"], "properties": {"begin": {"type": "integer", "minimum": 1}}},
                },
            },
        },
    },
}
POSITION = {"type": "object", "required": ["line"], "additionalProperties": False,
            "properties": {"line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1}}}
RANGE = {"type": "object", "required": ["start"], "additionalProperties": False, "properties": {"start": POSITION, "end": POSITION}}
LOCATION = {"type": "object", "required": ["path"], "additionalProperties": False,
            "properties": {"path": {"type": "string"}, "range": RANGE}}
RDJSON = {
    "type": "object",
    "required": ["diagnostics"],
    "additionalProperties": False,
    "properties": {
        "source": {"type": "object", "properties": {"name": {"type": "string"}, "url": {"type": "string"}}},
        "severity": {"enum": ["ERROR", "WARNING", "INFO"]},
        "diagnostics": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["message", "location"],
                "additionalProperties": False,
                "properties": {
                    "message": {"type": "string"},
                    "location": LOCATION,
                    "severity": {"enum": ["ERROR", "WARNING", "INFO"]},
                    "code": {"type": "object", "properties": {"value": {"type": "string"}, "url": {"type": "string"}}},
                    "suggestions": {"type": "array", "items": {"type": "object", "required": ["range", "text"],
                                                               "properties": {"range": RANGE, "text": {"type": "string"}}}},
                    "relatedLocations": {"type": "array", "items": {"type": "object", "required": ["location"],
                                                                    "properties": {"message": {"type": "string"}, "location": LOCATION}}},
                },
            },
        },
    },
}


def text(name: str) -> str:
    return (work / name).read_text(encoding="utf-8")


def after(source: str, replacement: dict) -> str:
    """The text once a SARIF replacement is made in it; columns count code points."""
    region = replacement["deletedRegion"]
    lines = source.split("\n")
    first, last = region["startLine"] - 1, region["endLine"] - 1
    start = lines[first][: region["startColumn"] - 1]
    end = lines[last][region["endColumn"] - 1 :]
    return "\n".join(lines[:first] + [start + replacement["insertedContent"]["text"] + end] + lines[last + 1 :])


for folder, expected in (("pathways", 1), ("god", 0), ("retting", 2)):
    sarif = json.loads(text(f"{folder}.sarif"))
    SarifLog.model_validate(sarif)
    run = sarif["runs"][0]
    errors = [result for result in run["results"] if result["level"] == "error"]
    assert len(errors) == expected, errors
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        for location in result["locations"]:
            assert (work / unquote(location["physicalLocation"]["artifactLocation"]["uri"])).exists()

    gitlab = json.loads(text(f"{folder}.gitlab.json"))
    Draft7Validator(GITLAB).validate(gitlab)
    assert len({issue["fingerprint"] for issue in gitlab}) == len(gitlab) == len(run["results"])

    junit = JUnitXml.fromfile(str(work / f"{folder}.junit.xml"))
    assert junit.failures == expected and junit.tests == sum(len(list(suite)) for suite in junit)

    checkstyle = ElementTree.parse(work / f"{folder}.checkstyle.xml").getroot()
    assert checkstyle.tag == "checkstyle"
    assert len([error for error in checkstyle.iter("error") if error.get("severity") == "error"]) == expected

    rdjson = json.loads(text(f"{folder}.rdjson"))
    Draft7Validator(RDJSON).validate(rdjson)
    assert len(rdjson["diagnostics"]) == len(run["results"])

    commands = text(f"{folder}.github").splitlines()
    command = re.compile(r"^::(error|warning|notice)( [A-Za-z]+=[^,:]*(,[A-Za-z]+=[^,:]*)*)?::.+$")
    assert all(command.match(line) for line in commands), commands
    assert len([line for line in commands if line.startswith("::error ")]) == expected

    assert text(f"{folder}.md").startswith("## forlop\n") and text(f"{folder}.summary.md").startswith("## forlop\n")

    # What is only proposed is no change that a reader may make.
    if folder == "retting":
        source = text("retting/retting.yaml")
        fixed = {}
        for result in run["results"]:
            fixes = result.get("fixes", [])
            fixed[result["ruleId"]] = [after(source, fix["artifactChanges"][0]["replacements"][0]) for fix in fixes]
        assert fixed["PF003"] == [source.replace("Ansvarlig:", "ansvarlig:")], fixed
        assert fixed["PF201"][0].startswith(source + "overleveringer:\n  råd-til-ferdig:\n    fra: råd\n"), fixed
        assert fixed["PF217"] == [], fixed
        suggested = [bool(diagnostic.get("suggestions")) for diagnostic in rdjson["diagnostics"]]
        assert suggested == [bool(result.get("fixes")) for result in run["results"]], suggested
