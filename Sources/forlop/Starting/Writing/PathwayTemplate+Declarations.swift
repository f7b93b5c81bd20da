import PathwayKit
import PathwayModel
import SourceText

/// What a pathway declares itself, where no catalogue has it.
extension PathwayTemplate {
  var actors: String? {
    var entries: [String] = []
    for (actor, id) in [(draft.first, names.first), (draft.receiver, names.receiver)] {
      switch actor {
      case .catalogued: continue
      case .local(let name, let area): entries.append(entry(id, ScalarText.of(name), area.word))
      case .undecided(let role):
        entries.append(
          entry(
            id, "\(role.placeholder) # fyll inn: navnet på tjenesten",
            "\(role.area.word) # fyll inn: området den hører til"))
      }
    }
    if patient == nil { entries.append(entry(names.patient, "Pasienten", ResponsibilityArea.citizen.word)) }
    guard !entries.isEmpty else { return nil }
    return """
      # Aktørene er de som kan ha ansvaret. `område` er sektoren: det er mellom to områder pasienter oftest faller.
      aktører:
      \(entries.joined(separator: "\n"))
      """
  }

  private func entry(_ id: String, _ name: String, _ area: String) -> String {
    """
      \(ScalarText.of(id)):
        navn: \(name)
        område: \(area)
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
