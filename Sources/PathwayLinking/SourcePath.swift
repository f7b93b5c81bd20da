/// Paths as texts, with `/` between their parts.
package enum SourcePath {
  /// Returns a path without `.` and with every `..` taken where that is possible.
  package static func normalized(_ path: String) -> String {
    let isAbsolute = path.hasPrefix("/")
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !isAbsolute {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    return isAbsolute ? "/" + joined : joined.isEmpty ? "." : joined
  }

  /// Returns the folder that a path lies in.
  package static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Returns what a path that stands in a file names.
  package static func resolve(_ path: String, from file: String) -> String {
    if path.hasPrefix("/") { return normalized(path) }
    let folder = folder(of: file)
    return normalized(folder == "." ? path : folder + "/" + path)
  }

  /// Returns an absolute path as it is written from a folder.
  package static func relative(_ path: String, to folder: String) -> String {
    let parts = path.split(separator: "/")
    let from = folder.split(separator: "/")
    let shared = zip(parts, from).prefix { $0 == $1 }.count
    let relative = from.dropFirst(shared).map { _ in "..".prefix(2) } + parts.dropFirst(shared)
    return relative.isEmpty ? "." : relative.joined(separator: "/")
  }

  /// Tells whether a path lies in a folder, both absolute and normalized.
  package static func contains(_ folder: String, _ path: String) -> Bool {
    folder == "/" || path == folder || path.hasPrefix(folder + "/")
  }

  /// Tells whether a file is YAML by its name.
  package static func isYAML(_ path: String) -> Bool { path.hasSuffix(".yaml") || path.hasSuffix(".yml") }
}
