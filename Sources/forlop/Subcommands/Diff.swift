import ArgumentParser
import PathwayAnalysis
import PathwayKit

/// `forlop diff`: compares two editions of a pathway on what they say, never on their text.
struct Diff: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tell in what two editions of a pathway differ, and what has become looser.",
    discussion: """
      Examples:
        forlop diff gammel.yaml ny.yaml
        forlop diff pathways/nasjonale/demens.yaml --against v1.0.0
        forlop diff pathways/nasjonale/demens.yaml --format markdown --fail-on loosened
        forlop diff Examples/tilpasninger/demens-innlandet.yaml

      One file is compared with itself in git: at the revision of --against, else where the branch parted from the default branch. An \
      adaptation without --against is compared with the pathway that it adapts.

      Exit codes: 0 nothing that --fail-on names, 1 something it names, or, with it, a file not all of which could be understood, \
      2 wrong usage, 3 a file could not be read or git failed.
      """)

  @Argument(
    help: ArgumentHelp("One pathway file, or the old one and the new one.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var paths: [String]

  @Option(help: ArgumentHelp("Git revision to compare one file with.", valueName: "revision"))
  var against: String?

  @Option(help: "Form of the comparison.")
  var format: ComparisonFormat = .text

  @OptionGroup
  var languageOptions: LanguageOptions

  @OptionGroup
  var configuration: ConfigurationOptions

  @Option(help: "When to colour the comparison; auto heeds NO_COLOR.")
  var color: ColourMode = .auto

  @Option(help: "Differences that make the exit code 1; may be given several times.")
  var failOn: [DifferenceThreshold] = []

  func validate() throws {
    if paths.contains("") || against == "" { throw ValidationError("A path is empty.") }
    if !(1...2).contains(paths.count) { throw ValidationError("Name one file, or the old one and the new one.") }
    if paths.count == 2, against != nil { throw ValidationError("--against compares one file with itself.") }
  }

  func run() async throws {
    let (old, new) = try await editions()
    let report = ComparisonReport(from: old, to: new)
    try StandardOutput.write(text(of: report))
    for edition in [old, new] where edition.isPartial {
      StandardError.write("\(Tool.forlop.name): \(Text.partial(edition)[language].printable)\n")
    }
    let failing = failOn.flatMap { $0.verdicts }
    guard !failing.isEmpty else { return }
    // What could not be understood may be looser: nobody can tell.
    let isPartial = old.isPartial || new.isPartial
    if isPartial || failing.contains(where: { !report.differences($0).isEmpty }) { throw ExitCode.findings }
  }

  private var language: Language { languageOptions.language(configured: configuration.language) }

  private func text(of report: ComparisonReport) -> String {
    switch format {
    case .text: ComparisonTextReporter(language: language, colour: color.isOn).report(report)
    case .json: ComparisonJSONReporter(language: language).report(report)
    case .markdown: ComparisonMarkdownReporter(language: language).report(report)
    }
  }

  // MARK: - Editions

  private func editions() async throws -> (old: Edition, new: Edition) {
    let lookup = EditionLookup(language: language)
    let last = paths[paths.count - 1]
    let new = try lookup.edition(at: last)
    if paths.count == 2 { return (try lookup.edition(at: paths[0]), new) }
    if against == nil, let base = Edition(baseOf: new) { return (base, new) }
    return (try await lookup.edition(of: new, against: against), new)
  }
}

extension Text {
  fileprivate static func partial(_ edition: Edition) -> Text {
    let name = edition.revision.map { "\($0):\(edition.path)" } ?? edition.path
    return Text(
      nb: "noe i «\(name)» lar seg ikke lese, og er ikke sammenlignet; `forlop validate` sier hva",
      en: "something in “\(name)” cannot be understood, and is not compared; `forlop validate` says what")
  }
}
