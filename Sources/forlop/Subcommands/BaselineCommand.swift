import ArgumentParser
import PathwayKit

/// `forlop baseline`: keeps the findings that were there when somebody began, so that only new ones are told.
struct BaselineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline",
    abstract: "Keep what was found when you began, so that only what is new is told.",
    discussion: """
      Examples:
        forlop baseline write            keep what is found now
        forlop validate                  tells what is new
        forlop baseline prune            forget what has been mended
        forlop baseline check            fail where something is new, or mended and not forgotten

      The file is .forlop-baseline.json, unless the project's .forlop.yaml says another (grunnlinje) or --file does.
      """,
    subcommands: [Write.self, Prune.self, Check.self])

  /// What all of them are told.
  struct Options: ParsableArguments {
    @Argument(help: "Files and folders. (default: .)", completion: .file(extensions: ["yaml", "yml"]))
    var paths: [String] = []

    @Option(help: ArgumentHelp("File with the baseline.", valueName: "file"), completion: .file())
    var file: String?

    @OptionGroup
    var languageOptions: LanguageOptions

    @OptionGroup
    var judgement: JudgementOptions

    var language: Language { languageOptions.language(configured: judgement.configuration.language) }

    func validate() throws {
      if paths.contains("") || file == "" { throw ValidationError("A path is empty.") }
    }

    /// The file that holds the baseline.
    func baselineFile() throws(CommandFailure) -> BaselineFile {
      if let file { return BaselineFile(path: file) }
      let named = try judgement.baselinePath(language: language)
      return BaselineFile(path: named ?? JudgementOptions.standardBaseline)
    }

    /// What is found now, and whether everything that was named could be read.
    func findings() throws -> (all: [Finding], isWhole: Bool) {
      let validator = try judgement.validator(language: language)
      let provider = try judgement.provider(language: language)
      let result = validator.validate(paths.isEmpty ? ["."] : paths, provider: provider)
      for path in result.unreadablePaths {
        StandardError.write("\(Tool.forlop.name): \(Text.cannotRead(path)[language].printable)\n")
      }
      return (result.report.findings, result.unreadablePaths.isEmpty)
    }
  }

  /// `forlop baseline write`.
  struct Write: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Keep what is found now.")

    @OptionGroup
    var options: Options

    func run() throws {
      let (findings, isWhole) = try options.findings()
      guard isWhole else { throw ExitCode.unexpected }
      let file = try options.baselineFile()
      let baseline = Baseline(of: findings)
      try OutputFile(path: file.path).write(Array(baseline.text.utf8), language: options.language)
      try StandardOutput.write(Text.kept(baseline.entries.count, in: file.path)[options.language] + "\n")
    }
  }

  /// `forlop baseline prune`.
  struct Prune: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Forget what has been mended.")

    @OptionGroup
    var options: Options

    func run() throws {
      let file = try options.baselineFile()
      guard let baseline = try file.read(options.language) else {
        throw CommandFailure(message: Text.noFile(file.path)[options.language], exitCode: .usage)
      }
      let (findings, isWhole) = try options.findings()
      guard isWhole else { throw ExitCode.unexpected }
      let pruned = baseline.pruned(to: findings)
      try OutputFile(path: file.path).write(Array(pruned.text.utf8), language: options.language)
      let gone = baseline.entries.count - pruned.entries.count
      try StandardOutput.write(Text.forgotten(gone, left: pruned.entries.count)[options.language] + "\n")
    }
  }

  /// `forlop baseline check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Fail where something is new, or mended and not forgotten.")

    @OptionGroup
    var options: Options

    func run() throws {
      let file = try options.baselineFile()
      guard let baseline = try file.read(options.language) else {
        throw CommandFailure(message: Text.noFile(file.path)[options.language], exitCode: .usage)
      }
      let (findings, isWhole) = try options.findings()
      guard isWhole else { throw ExitCode.unexpected }
      let new = findings.filter { !baseline.contains($0) }.count
      let mended = baseline.entries.count - baseline.pruned(to: findings).entries.count
      try StandardOutput.write(Text.checked(new: new, mended: mended)[options.language] + "\n")
      if new + mended > 0 { throw ExitCode.findings }
    }
  }
}

extension Text {
  fileprivate static func noFile(_ path: String) -> Text {
    Text(
      nb: "det er ingen grunnlinje i «\(path)»; lag den med `forlop baseline write`",
      en: "there is no baseline in “\(path)”; make it with `forlop baseline write`")
  }

  fileprivate static func kept(_ count: Int, in path: String) -> Text {
    Text(
      nb: "\(count) funn er lagt i \(path)",
      en: "\(count) \(count == 1 ? "finding is" : "findings are") kept in \(path)")
  }

  fileprivate static func forgotten(_ gone: Int, left: Int) -> Text {
    Text(nb: "\(gone) funn er tatt ut, \(left) står igjen", en: "\(gone) forgotten, \(left) left")
  }

  fileprivate static func checked(new: Int, mended: Int) -> Text {
    Text(
      nb: "\(new) nye funn, \(mended) rettet og ikke tatt ut av grunnlinjen",
      en: "\(new) new, \(mended) mended and not forgotten")
  }
}
