internal import PathwayModel
internal import PathwayReading
internal import SourceText

/// Looks for pathways among all files below a folder.
enum PathwaySearch {
  /// A file that was looked into.
  struct File {
    let path: String
    let bytes: [UInt8]
    let content: FileContent
  }

  /// Reads the files below a folder; what is wrong with them is not told.
  static func files(below root: String, _ provider: any SourceProvider) -> [File] {
    guard case .success(let paths) = provider.yamlFiles(below: root) else { return [] }
    return paths.compactMap { path in
      guard case .file(let size, _) = provider.entry(at: path), size <= ProjectLoader.sizeLimit,
        case .success(let bytes) = provider.read(path)
      else { return nil }
      let content = PathwayFileReader.read(bytes, file: FileID(0), path: path, isNamed: false).content
      return File(path: path, bytes: bytes, content: content)
    }
  }
}

extension PathwaySearch.File {
  /// The identifier that a line says where the file could not be read any further.
  ///
  /// So that a pathway whose file is broken is not taken for one that nobody has written.
  static func declaredName(in bytes: [UInt8]) -> Identifier? {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      for key in ["forløp:", "tilpasning:"] where line.starts(with: key.utf8) {
        let value = String(decoding: line.dropFirst(key.utf8.count), as: UTF8.self).prefix { $0 != "#" }
        let name = value.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
        if !name.isEmpty { return Identifier(name) }
      }
    }
    return nil
  }
}
