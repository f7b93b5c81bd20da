"""Runs the scripts of action.yml and of the GitLab job as their hosts do, with a forlop that is built already.

Usage: integrations.py FORLOP
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

forlop = Path(sys.argv[1])
root = Path.cwd()


def expect(condition: bool, message: str, log: str = "") -> None:
    if not condition:
        sys.exit(f"{log}\n{message}")


def project(folder: Path, breaks: bool) -> Path:
    """A project with the national pathways, in one of which a refusal may be forgotten."""
    shutil.copytree(root / "pathways", folder / "pathways", ignore=shutil.ignore_patterns("scenarioer"))
    if breaks:
        file = folder / "pathways/nasjonale/barnevern.yaml"
        file.write_text(re.sub(r"(?m)^    avslag:.*\n", "", file.read_text("utf-8"), count=1), "utf-8")
    return folder


# --- GitHub: the step that checks, with each input as the action gives it where a workflow says nothing else


def inputs(action: dict, given: dict[str, str]) -> dict[str, str]:
    unknown = given.keys() - action["inputs"].keys()
    expect(not unknown, f"action.yml has no input {unknown}")
    return {name: given.get(name, value["default"]) for name, value in action["inputs"].items()}


def run_action(folder: Path, **given: str) -> tuple[int, str, dict[str, str]]:
    """The exit code, the log and the outputs of the step with the id `check`."""
    action = yaml.safe_load((root / "action.yml").read_text("utf-8"))
    values = inputs(action, {name.replace("_", "-"): value for name, value in given.items()})

    def filled(text: str) -> str:
        return re.sub(r"\$\{\{ inputs\.([a-z0-9-]+) \}\}", lambda match: values[match[1]], text)

    step = next(step for step in action["runs"]["steps"] if step.get("id") == "check")
    expect("${{" not in step["run"], "action.yml: an expression inside a script would become part of it")
    runner = folder / "runner"
    (runner / "forlop/bin").mkdir(parents=True, exist_ok=True)
    (runner / "forlop/bin/forlop").unlink(missing_ok=True)
    (runner / "forlop/bin/forlop").symlink_to(forlop)
    (runner / "output").write_text("")
    (runner / "script").write_text(step["run"])
    environment = {
        **{name: filled(value) for name, value in step["env"].items()},
        "PATH": os.environ["PATH"], "RUNNER_TEMP": str(runner), "GITHUB_OUTPUT": str(runner / "output"),
        "GITHUB_STEP_SUMMARY": str(runner / "summary.md"), "GITHUB_ACTIONS": "true",
    }
    result = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(runner / "script")],
        cwd=folder / filled(step["working-directory"]), env=environment, capture_output=True, text=True)
    lines = (runner / "output").read_text().splitlines()
    return result.returncode, result.stdout + result.stderr, dict(line.split("=", 1) for line in lines)


with tempfile.TemporaryDirectory() as temporary:
    good, bad = project(Path(temporary) / "good", False), project(Path(temporary) / "bad", True)

    code, log, outputs = run_action(good)
    expect(code == 0 and outputs["exit-code"] == "0", "the action fails where nothing is wrong", log)
    code, log, outputs = run_action(bad)
    expect(code == 1 and outputs["exit-code"] == "1", "the action does not fail where a refusal is forgotten", log)
    expect(Path(outputs["sarif"]).name == "forlop.sarif" and Path(outputs["sarif"]).stat().st_size > 0, "no SARIF", log)
    tokens = re.findall(r"(?m)^::stop-commands::(\S+)$", log)
    expect(len(tokens) == 1 and f"\n::{tokens[0]}::\n" in log, "the report could give commands to the runner", log)
    report, _, annotations = log.partition(f"::{tokens[0]}::\n")
    expect("PF206" in report and annotations.startswith("::error "), "no report, or no annotations after it", log)
    expect("PF206" in (bad / "runner/summary.md").read_text("utf-8"), "no summary", log)

    code, log, outputs = run_action(bad, fail_on="never", sarif="", annotations="false", paths="pathways/felles\n\npathways/nasjonale\n")
    expect(code == 0 and "sarif" not in outputs and "::error" not in log, "the action does not heed its inputs", log)
    code, log, outputs = run_action(bad, args="--today=2026-05-12\n--quiet", working_directory="pathways", language="en")
    expect(code == 1 and "then nobody is responsible" in log, "the action does not heed its inputs", log)
    code, log, outputs = run_action(good, preset="streng; echo hacked")
    expect(code == 2 and "\nhacked" not in log, "an input becomes part of a script", log)
    code, log, outputs = run_action(good, paths="there-is-no-such-file.yaml")
    expect(code == 3 and outputs["exit-code"] == "3", "the action hides that a file cannot be read", log)
    print("    the step of the action that checks does what its inputs say")

    # --- GitLab: the script of the job that `forlop init` writes, after the step that builds

    for folder, expected in [(good, 0), (bad, 1)]:
        subprocess.run([forlop, "init", folder, "--gitlab"], check=True, capture_output=True)
        job = yaml.safe_load((folder / ".gitlab-ci.yml").read_text("utf-8"))["forlop"]
        (folder / ".forlop/bin").mkdir(parents=True)
        (folder / ".forlop/bin/forlop").symlink_to(forlop)
        result = subprocess.run(
            ["bash", "-eo", "pipefail", "-c", "\n".join(job["script"])], cwd=folder, capture_output=True, text=True)
        expect(result.returncode == expected, f"the GitLab job ends with {result.returncode}", result.stdout + result.stderr)
        for name, path in job["artifacts"]["reports"].items():
            expect((folder / path).stat().st_size > 0, f"the GitLab job makes no report {name}")
    print("    the script of the GitLab job makes its reports")

# --- The hooks for a project that names no address are those of this repository, but for where forlop comes from

hooks = {hook["id"]: hook for hook in yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text("utf-8"))}
with tempfile.TemporaryDirectory() as temporary:
    subprocess.run([forlop, "init", temporary, "--pre-commit"], check=True, capture_output=True)
    written = yaml.safe_load((Path(temporary) / ".pre-commit-config.yaml").read_text("utf-8"))["repos"][0]["hooks"]
for hook in written:
    ours = {key: value for key, value in hooks[f"{hook['id']}-system"].items() if key not in ("id", "description")}
    expect(ours == {key: value for key, value in hook.items() if key != "id"}, f"{hook['id']} is another hook than ours")
for name, hook in hooks.items():
    if hook["language"] == "swift":
        other = hooks[f"{name}-system"]
        expect(all(hook[key] == other[key] for key in ("entry", "files", "pass_filenames")), f"{name} differs from its twin")
print("    the hooks of forlop init are those of this repository")
