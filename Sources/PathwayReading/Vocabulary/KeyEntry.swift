package import PathwayDiagnostics

/// One key of the pathway language.
package struct KeyEntry: Sendable {
  /// The key as authors write it.
  package let name: String

  /// What its value is.
  package let type: ValueType

  /// Whether it must be there.
  package let isRequired: Bool

  /// What it says, for the language reference and for editors.
  package let documentation: Text

  init(_ name: String, _ type: ValueType, isRequired: Bool = false, nb: String, en: String) {
    self.name = name
    self.type = type
    self.isRequired = isRequired
    documentation = Text(nb: nb, en: en)
  }

  private init(_ name: String, _ type: ValueType, _ documentation: Text) {
    self.name = name
    self.type = type
    isRequired = false
    self.documentation = documentation
  }

  /// The key as an adaptation writes it that changes the value.
  var changeable: KeyEntry { changeable(as: type) }

  /// Returns the key as an adaptation writes it, where only parts of the value change.
  func changeable(as type: ValueType) -> KeyEntry { KeyEntry(name, .removable(type), documentation) }
}

extension KeyEntry {
  /// `beskrivelse`, which everything that is declared may carry.
  static let summary = KeyEntry(
    "beskrivelse", .text, nb: "En beskrivelse med egne ord.", en: "A description in the words of the author.")

  /// `kilde`, which everything that is declared may carry.
  static let sources = KeyEntry(
    "kilde", .references(.source), nb: "Kildene, med id.", en: "The sources, by id.")

  /// `verifisert`, which everything that is declared may carry.
  static let verified = KeyEntry(
    "verifisert", .boolean, nb: "Om noen har sjekket det mot kilden.",
    en: "Whether somebody has checked it against its source.")

  /// `begrunnelse`, which an adaptation gives for what it does.
  static let reason = KeyEntry(
    "begrunnelse", .text, nb: "Hvorfor det er gjort slik her.", en: "Why it is done so here.")

  /// `utgått`, which every entry of a catalogue may carry.
  static let obsolete = KeyEntry(
    "utgått", .mapping(ObsolescenceKey.table), nb: "At det ikke lenger er i bruk, og hva som har tatt over.",
    en: "That it is no longer in use, and what has taken over.")
}
