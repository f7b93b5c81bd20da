internal import PathwayDiagnostics
public import PathwayLinking

/// Mends what can be mended without asking: changes texts where a rule knows how, and reads them again.
///
/// Nothing is written. A fix that makes a text worse is taken back, and what only a human can decide is never done.
public struct PathwayFixer: Sendable {
  private let validator: Validator
  private let allowed: Set<Fix.Safety>

  /// How often files are read again before the rest is left: one fix may lay open what another mends.
  private static let roundLimit = 10

  /// Creates a fixer.
  ///
  /// - Parameters:
  ///   - validator: What finds the mistakes.
  ///   - includingUnsafe: Whether guesses and skeletons are made as well, which are to be read before they are kept.
  public init(_ validator: Validator, includingUnsafe: Bool = false) {
    self.validator = validator
    allowed = includingUnsafe ? [.safe, .unsafe] : [.safe]
  }

  /// Mends files and folders, and the files that they use.
  ///
  /// - Parameters:
  ///   - paths: The files and folders.
  ///   - provider: Where files come from.
  ///   - mayChange: Whether the file with a path may be changed; every file may where nothing is said.
  public func fix(
    _ paths: [String], provider: any SourceProvider, where mayChange: @escaping (String) -> Bool = { _ in true }
  ) -> FixingResult {
    var session = FixingSession(provider, allowed: allowed, where: mayChange)
    var found = validator.validate(paths, provider: session.provider)
    var tally = FindingTally(found.report)
    var changes = session.changes(for: found.report)
    var round = 0
    while !changes.isEmpty, round < Self.roundLimit {
      round += 1
      let after = validator.validate(paths, provider: session.provider(with: changes))
      let afterwards = FindingTally(after.report)
      let worse = changes.filter { afterwards.isWorse(than: tally, $0) }
      let harmful = Set(worse.map { $0.path })
      session.accept(changes.filter { !harmful.contains($0.path) })
      session.takeBack(worse)
      found = worse.isEmpty ? after : validator.validate(paths, provider: session.provider)
      tally = FindingTally(found.report)
      changes = session.changes(for: found.report)
    }
    if session.restoreForm() { found = validator.validate(paths, provider: session.provider) }
    return session.result(found, isSettled: changes.isEmpty)
  }
}
