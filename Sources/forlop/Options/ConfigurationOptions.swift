import ArgumentParser
import PathwayKit

/// The options that say what of a project's own decisions holds.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "File with the project's decisions (default: the nearest .forlop.yaml upwards).", valueName: "file"),
    completion: .file())
  var config: String?

  @Flag(help: "Heed no .forlop.yaml.")
  var isolated = false

  func validate() throws {
    if config == "" { throw ValidationError("A path is empty.") }
    if config != nil, isolated { throw ValidationError("--config and --isolated exclude each other.") }
  }

  /// The path of the configuration that holds.
  var path: String? {
    if isolated { return nil }
    return config ?? LoadedConfiguration.path(from: DiskProvider())
  }

  /// Reads the configuration that holds; one with faults is told, and nothing is judged by it.
  func load(_ language: Language) throws(CommandFailure) -> LoadedConfiguration? {
    guard let path else { return nil }
    guard let loaded = LoadedConfiguration(path, from: DiskProvider()) else {
      throw CommandFailure(message: Text.cannotRead(path)[language], exitCode: .unexpected)
    }
    guard !loaded.report.hasFindings(atLeast: .error) else {
      StandardError.write(TextReporter(language: language, quiet: true).report(loaded.report))
      throw CommandFailure(message: Text.faulty(path)[language], exitCode: .usage)
    }
    return loaded
  }

  /// The language that the project has chosen, where that can be read.
  var language: Language? {
    let loaded = path.flatMap { LoadedConfiguration($0, from: DiskProvider()) }
    return loaded?.configuration.language.flatMap { Language(rawValue: $0.value.rawValue) }
  }
}

extension Text {
  fileprivate static func faulty(_ path: String) -> Text {
    Text(nb: "rett innstillingene i «\(path)» først", en: "mend the configuration in “\(path)” first")
  }
}
