import PathwayLinking

/// The files of a commit, as `git ls-tree -r -z` lists them.
struct GitTree {
  /// One file.
  struct Entry {
    let path: String
    let object: String
    let isLink: Bool
  }

  /// The files, in the order of git.
  let entries: [Entry]

  /// Reads a listing: mode, type and object, a tab, the path, a zero.
  init(_ listing: [UInt8]) {
    entries = listing.split(separator: 0).compactMap { line in
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
      let words = String(decoding: line[..<tab], as: UTF8.self).split(separator: " ")
      guard words.count == 3, words[1] == "blob" else { return nil }
      let path = String(decoding: line[line.index(after: tab)...], as: UTF8.self)
      return Entry(path: path, object: String(words[2]), isLink: words[0] == "120000")
    }
  }

  /// Tells whether a file is one that pathways are read from, or marks the root of a project.
  static func isOurs(_ path: String) -> Bool {
    path.hasSuffix(".yaml") || path.hasSuffix(".yml")
  }

  /// Returns the contents of files out of an answer of `git cat-file --batch`: object, type and size, a line break, the bytes, a line break.
  static func contents(of entries: [Entry], in answer: [UInt8]) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    var links: [String: String] = [:]
    var rest = answer[...]
    for entry in entries {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { break }
      let words = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      rest = rest[(end + 1)...]
      guard words.count == 3, let size = Int(words[2]), size < rest.count else { continue }
      let bytes = Array(rest.prefix(size))
      rest = rest.dropFirst(size + 1)
      if entry.isLink {
        links[entry.path] = SourcePath.resolve(String(decoding: bytes, as: UTF8.self), from: entry.path)
      } else {
        files[entry.path] = bytes
      }
    }
    for (path, target) in links { files[path] = files[target] }
    return files
  }
}
