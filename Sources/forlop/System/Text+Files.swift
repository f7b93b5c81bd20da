import PathwayKit

/// What is told of files that are out of reach.
extension Text {
  /// That a file cannot be read.
  static func cannotRead(_ path: String) -> Text {
    Text(nb: "kan ikke lese «\(path)»", en: "cannot read “\(path)”")
  }

  /// That a file cannot be written, and why.
  static func cannotWrite(_ path: String, _ reason: String) -> Text {
    Text(nb: "kan ikke skrive «\(path)»: \(reason)", en: "cannot write “\(path)”: \(reason)")
  }
}
