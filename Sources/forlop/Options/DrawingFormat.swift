import ArgumentParser

/// The form of a drawing.
enum DrawingFormat: String, CaseIterable, ExpressibleByArgument {
  /// The language of Graphviz, which needs no other tool.
  case dot

  /// Vector graphics for the web.
  case svg

  /// Pixels.
  case png

  /// A page for printing.
  case pdf

  /// Whether it is bytes that a terminal cannot show.
  var isBinary: Bool { self == .png || self == .pdf }
}
