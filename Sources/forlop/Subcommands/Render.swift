import ArgumentParser
import PathwayKit

/// `forlop render`: draws a pathway.
struct Render: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw a pathway.",
    discussion: """
      Examples:
        forlop render demens > demens.dot
        forlop render pathways/nasjonale/demens.yaml --format svg --output demens.svg
        forlop render demens --overview --no-findings --output demens.pdf

      Anything but dot is laid out by Graphviz, which must be installed.
      """)

  @Argument(
    help: "Path of a pathway file, or the id of a pathway in a file below this folder.",
    completion: .file(extensions: ["yaml", "yml"]))
  var pathway: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp("File to write (default: standard output).", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: "Form of the drawing (default: what the output is named for, else dot).")
  var format: DrawingFormat?

  @Flag(help: "Leave out what is missing.")
  var noFindings = false

  @Flag(help: "Leave out the terms of the handoffs, for a smaller drawing.")
  var overview = false

  @OptionGroup
  var languageOptions: LanguageOptions

  @OptionGroup
  var judgement: JudgementOptions

  func validate() throws {
    if pathway.isEmpty || output == "" { throw ValidationError("A path is empty.") }
  }

  func run() async throws {
    if output == nil, chosenFormat.isBinary, Terminal.isStandardOutput {
      throw CommandFailure(message: Text.binaryToTerminal[language], exitCode: .usage)
    }
    let lookup = PathwayLookup(
      validator: try judgement.validator(language: language), provider: try judgement.provider(language: language),
      language: language)
    let found = try lookup.find(pathway)
    let drawing = try await draw(found)
    if let output {
      try OutputFile(path: output).write(drawing, language: language)
    } else {
      try StandardOutput.write(drawing)
    }
  }

  private var language: Language { languageOptions.language(configured: judgement.configuration.language) }

  /// The form that was asked for, or the one that the output is named for.
  private var chosenFormat: DrawingFormat {
    format ?? output?.split(separator: ".").last.flatMap { DrawingFormat(rawValue: $0.lowercased()) } ?? .dot
  }

  private func draw(_ pathway: CheckedPathway) async throws -> [UInt8] {
    let renderer = DOTRenderer(language: language, detail: overview ? .overview : .full)
    let findings = noFindings ? [] : pathway.findings
    let dot =
      pathway.adapted.map { renderer.render($0, findings: findings) }
      ?? renderer.render(pathway.analysed, findings: findings)
    guard chosenFormat != .dot else { return Array(dot.utf8) }
    return try await Graphviz(language: language).draw(dot, as: chosenFormat)
  }
}

extension Text {
  fileprivate static let binaryToTerminal = Text(
    nb: "en terminal kan ikke vise denne tegningen; skriv den til en fil med --output",
    en: "a terminal cannot show this drawing; write it to a file with --output")
}
