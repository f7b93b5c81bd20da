import PathwayKit
import PathwayModel

/// Something that a catalogue of the project declares, which a new file can refer to.
struct Offer<Element: Declared> {
  /// What is declared.
  let element: Element

  /// The absolute path of the catalogue.
  let path: String

  /// The identifier.
  var id: Identifier { element.id }
}
