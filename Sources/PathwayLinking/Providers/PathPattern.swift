/// A path in which `*` stands for any part of a name and `**` for any number of folders; a folder stands for all in it.
struct PathPattern {
  private let parts: [Substring]

  init(_ pattern: String) {
    parts = pattern.split(separator: "/").filter { $0 != "." }
  }

  /// Tells whether a relative path matches, or lies in a folder that does.
  func matches(_ path: String) -> Bool {
    !parts.isEmpty && Self.matches(parts[...], path.split(separator: "/")[...])
  }

  private static func matches(_ pattern: ArraySlice<Substring>, _ path: ArraySlice<Substring>) -> Bool {
    guard let first = pattern.first else { return true }
    if first == "**" {
      let rest = pattern.dropFirst()
      return path.indices.contains { matches(rest, path[$0...]) } || rest.isEmpty
    }
    guard let name = path.first, matches(name: name, first) else { return false }
    return matches(pattern.dropFirst(), path.dropFirst())
  }

  /// The parts between the stars must come in order, the first at the beginning and the last at the end.
  private static func matches(name: Substring, _ pattern: Substring) -> Bool {
    let pieces = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard pieces.count > 1 else { return name == pattern }
    guard name.hasPrefix(pieces[0]), name.count >= pieces[0].count + pieces[pieces.count - 1].count else {
      return false
    }
    var rest = name.dropFirst(pieces[0].count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let range = rest.firstRange(of: piece) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.hasSuffix(pieces[pieces.count - 1])
  }
}
