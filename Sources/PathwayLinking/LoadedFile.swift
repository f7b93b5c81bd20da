package import PathwayReading

/// A file as it was read.
package struct LoadedFile: Sendable {
  /// The path, relative to the working directory where it was given so.
  package var path: String

  /// The bytes; empty where the file was too large or could not be read.
  package var bytes: [UInt8]

  /// What it holds.
  package var content: FileContent

  /// Whether what is wrong with it is told; not where it was only looked for by a scenario.
  package var isTold = true
}
