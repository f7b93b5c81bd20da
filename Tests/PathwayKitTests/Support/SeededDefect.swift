import PathwayKit
import Testing

/// A fault put into a real pathway, and the one finding that it must give.
struct SeededDefect: Sendable, CustomTestStringConvertible {
  /// Where the finding must stand.
  enum Spot: Sendable {
    /// At the first line that was changed.
    case change

    /// At the last of the keys under which the first change was made.
    case key

    /// At the end of the file that was changed.
    case end

    /// At the one line under some keys that holds a stretch; at the last key where none is given.
    case line(String?, under: String, in: String? = nil)
  }

  /// What was done, in words.
  let summary: String

  /// The failure modes of handoffs that it stands for, `FM20`.
  let modes: [String]

  /// The path of the pathway that is judged.
  let path: String

  /// The changes.
  let changes: [TextChange]

  /// The code of the finding.
  let code: Int

  /// How much the finding matters.
  let severity: Severity

  /// Where the finding stands.
  let spot: Spot

  /// Creates a defect of one change.
  init(
    _ summary: String, _ modes: String..., in path: String, under keys: String = "", replace old: String?,
    with new: String = "", gives code: Int, _ severity: Severity = .error, at spot: Spot
  ) {
    self.init(
      summary, modes: modes, in: path, [TextChange(under: keys, replace: old, with: new)], gives: code, severity,
      at: spot)
  }

  /// Creates a defect of several changes.
  init(
    _ summary: String, modes: [String] = [], in path: String, _ changes: [TextChange], gives code: Int,
    _ severity: Severity = .error, at spot: Spot
  ) {
    self.summary = summary
    self.modes = modes
    self.path = path
    self.changes = changes
    self.code = code
    self.severity = severity
    self.spot = spot
  }

  var testDescription: String {
    let code = RuleCode(code)
    return (["\(code)"] + modes + [summary]).joined(separator: " ")
  }

  /// Makes the changes; throws where a stretch is not there just once.
  func changedTexts() throws -> [String: String] {
    var changed: [String: String] = [:]
    for change in changes {
      let file = change.file ?? path
      let text = try #require(changed[file] ?? RealPathways.texts[file], "\(file) is missing")
      let edited: String = try #require(change.apply(to: text), "«\(change.old ?? "")» is not there just once")
      changed[file] = edited
    }
    return changed
  }

  /// Finds where the finding must stand, as `path:line`.
  func expectedPlace(in changed: [String: String]) throws -> String {
    switch spot {
    case .change:
      let file = changes[0].file ?? path
      let before = SeededText(try #require(RealPathways.texts[file]))
      let line = SeededText(try #require(changed[file])).firstLine(differingFrom: before)
      return "\(file):\(try #require(line))"
    case .end:
      let file = changes[0].file ?? path
      return "\(file):\(SeededText(try #require(changed[file])).lineCount)"
    case .key: return try place(of: nil, under: changes[0].keys, in: changes[0].file ?? path, changed)
    case .line(let stretch, let keys, let file):
      return try place(of: stretch, under: keys.split(separator: "/").map { String($0) }, in: file ?? path, changed)
    }
  }

  private func place(
    of stretch: String?, under keys: [String], in file: String, _ changed: [String: String]
  ) throws -> String {
    let text = try #require(changed[file] ?? RealPathways.texts[file])
    return "\(file):\(try #require(SeededText(text).line(of: stretch, under: keys), "no line for the finding"))"
  }
}
