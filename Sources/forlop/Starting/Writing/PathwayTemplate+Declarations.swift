import PathwayKit
import PathwayModel
import SourceText

/// What a pathway declares itself, where no catalogue has it.
extension PathwayTemplate {
  var actors: String? {
    var entries: [String] = []
    for (actor, id) in [(draft.first, names.first), (draft.receiver, names.receiver)] {
      guard case .local(let name, let area) = actor else { continue }
      let isPlaceholder = name == ActorRole.first.placeholder || name == ActorRole.receiver.placeholder
      entries.append(
        """
          \(ScalarText.of(id)):
            navn: \(ScalarText.of(name))\(isPlaceholder ? " # fyll inn: navnet på tjenesten" : "")
            område: \(area.word)\(isPlaceholder ? " # fyll inn: området den hører til" : "")
        """)
    }
    if patient == nil {
      entries.append(
        """
          \(names.patient):
            navn: Pasienten
            område: innbygger
        """)
    }
    guard !entries.isEmpty else { return nil }
    return """
      # Aktørene er de som kan ha ansvaret. `område` er sektoren: det er mellom to områder pasienter oftest faller.
      aktører:
      \(entries.joined(separator: "\n"))
      """
  }

  var documents: String? {
    var entries: [String] = []
    if referral.document == nil {
      entries.append(
        """
          \(names.referralDocument):
            navn: Henvisning
            innhold: \(ScalarText.list(Self.referralSlots)) # fyll inn: det mottakeren må få vite
        """)
    }
    if answer.document == nil {
      entries.append(
        """
          \(names.answerDocument):
            navn: Svar med plan videre
            innhold: \(ScalarText.list(Self.answerSlots)) # fyll inn: det dere må få tilbake
        """)
    }
    guard !entries.isEmpty else { return nil }
    return """
      # Dokumentene er det som sendes. `innhold` er rubrikkene som alltid skal være fylt ut.
      dokumenter:
      \(entries.joined(separator: "\n"))
      """
  }

  static let referralSlots = ["problemstilling", "funksjon", "legemidler"]
  static let answerSlots = ["vurdering", "legemidler", "videre-oppfølging"]

  var channels: String? {
    let isLocal = [referral, answer].contains { if case .local = $0.channel { true } else { false } }
    guard isLocal else { return nil }
    return """
      # Kanalene er veiene det sendes på.
      kanaler:
        \(names.channel):
          navn: Elektronisk melding # fyll inn: slik dere faktisk sender
          type: melding
      """
  }
}
