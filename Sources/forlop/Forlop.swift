import ArgumentParser
import PathwayKit

/// The command itself, which only knows its subcommands.
struct Forlop: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Tool.forlop.name,
    abstract: "Check and draw patient pathways written in YAML.",
    discussion: """
      Examples:
        forlop init                          set a project up: CI, pre-commit, the editor
        forlop new                           ask a few questions, and write a pathway to go on with
        forlop validate                      check every pathway below this folder
        forlop render demens > demens.dot    draw the pathway with the id demens
        forlop test                          walk every scenario, and tell it as a story
        forlop trace demens                  tell a shortest run, step by step
        forlop diff demens.yaml              tell what has changed since the branch parted
        forlop fix                           mend what can be mended without asking
        forlop stats                         count what a leader group asks
        forlop format                        bring every file into the same form
        forlop explain PF206                 read about a rule
        forlop rules                         list the rules
        forlop config                        tell which decisions hold here
        forlop baseline write                keep what is found now, so that only what is new is told
        forlop schema                        describe the language for an editor, as a JSON Schema

      Exit codes: 0 nothing to mend, 1 something to mend, 2 wrong usage, 3 a file could not be read or the tool failed.
      """,
    version: Tool.forlop.version,
    subcommands: [
      Init.self, New.self, Validate.self, FixFiles.self, Format.self, Render.self, TestScenarios.self, Trace.self,
      Diff.self, Stats.self, Explain.self, Rules.self, Config.self, BaselineCommand.self, SchemaCommand.self,
    ])
}
