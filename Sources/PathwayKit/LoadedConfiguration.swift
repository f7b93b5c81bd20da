internal import PathwayDiagnostics
public import PathwayLinking
public import PathwayModel
internal import PathwayReading
public import PathwayReporting
public import PathwayRules
internal import SourceText

/// What a project has decided for itself, as it was read from a file.
public struct LoadedConfiguration: Sendable {
  /// What it says.
  public let configuration: Configuration

  /// The path of the file.
  public let path: String

  /// What is wrong with it; with any error in it nothing should be judged by it.
  public let report: ValidationReport

  /// Reads a configuration; nothing where there is no such file.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - provider: Where it comes from.
  public init?(_ path: String, from provider: any SourceProvider) {
    guard case .success(let bytes) = provider.read(path) else { return nil }
    let result = ConfigurationReader.read(bytes, file: FileID(0), path: path)
    configuration = result.configuration
    self.path = path
    let faults = result.faults + Self.unknownRules(in: result.configuration, path)
    report = ValidationReport(
      sources: [SourceText(path: path, bytes: bytes)], files: [path],
      findings: faults.map { FaultTranslation.finding(for: $0) })
  }

  /// Returns the path of the configuration of the working directory: the nearest `.forlop.yaml` upwards.
  public static func path(from provider: any SourceProvider) -> String? {
    var folder = provider.canonicalPath(of: ".")
    var path = name
    while true {
      if case .file = provider.entry(at: path) { return path }
      guard folder != "/" else { return nil }
      folder = SourcePath.folder(of: folder)
      path = "../" + path
    }
  }

  private static let name = ".forlop.yaml"

  /// Returns how findings count.
  ///
  /// - Parameter preset: The preset, where it is not the project's.
  public func policy(preset: Preset? = nil) -> Policy {
    let levels = configuration.rules.compactMap { setting in RuleCode(setting.rule.value).map { ($0, setting.level) } }
    return Policy(
      preset: preset ?? configuration.preset?.value ?? .anbefalt, levels: Dictionary(levels) { first, _ in first },
      unacceptable: Set(configuration.unacceptable.compactMap { RuleCode($0.value) }))
  }

  /// The path of the file with the baseline, where the project names one.
  public var baselinePath: String? {
    configuration.baseline.map { SourcePath.resolve($0.value, from: path) }
  }

  /// Returns files without those that the project leaves out.
  public func excluding(from provider: any SourceProvider) -> any SourceProvider { filter(of: provider) ?? provider }

  /// Tells whether the project leaves out a file.
  public func excludes(_ path: String, from provider: any SourceProvider) -> Bool {
    filter(of: provider)?.excludes(path) ?? false
  }

  private func filter(of provider: any SourceProvider) -> ExcludingProvider? {
    guard !configuration.excluded.isEmpty else { return nil }
    let folder = provider.canonicalPath(of: SourcePath.folder(of: path))
    return ExcludingProvider(configuration.excluded.map { $0.value }, in: folder, of: provider)
  }

  /// The codes that are those of no rule, or of one that nobody may change.
  private static func unknownRules(in configuration: Configuration, _ path: String) -> [Fault] {
    let known = RuleCatalogue.metadata.map { $0.code.description }
    let changeable = RuleCatalogue.metadata.map { $0.code }.filter { Policy.mayBeChanged($0) }.map { $0.description }
    func fault(_ rule: Placed<String>, _ codes: [String], _ key: String) -> Fault? {
      guard !codes.contains(rule.value) else { return nil }
      let likely = RuleCatalogue.metadata.first { $0.name == rule.value.lowercased() }?.code.description
      return Fault(
        .invalidValue(rule.value, expected: .ruleCode(likely: likely.flatMap { codes.contains($0) ? $0 : nil })),
        owner: path, subject: [key, rule.value], origin: rule.origin)
    }
    return configuration.rules.compactMap { fault($0.rule, changeable, "regler") }
      + configuration.unacceptable.compactMap { fault($0, known, "kan ikke godtas") }
  }
}
