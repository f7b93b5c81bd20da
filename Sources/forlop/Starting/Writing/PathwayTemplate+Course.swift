import PathwayKit
import PathwayModel
import SourceText

/// The course: the steps, and what may happen at any time.
extension PathwayTemplate {
  var steps: String {
    """
    # Et steg er én ting som gjøres, med nøyaktig én ansvarlig.
    steg:
      # `start` sier hva som setter forløpet i gang: her kommer pasienten inn.
      \(names.meeting):
        start: \(marked(draft.trigger, Self.trigger, "det som skjer når pasienten kommer til dere"))
        tittel: Første møte med pasienten
        ansvarlig: \(ScalarText.of(names.first))
        medvirker: \(ScalarText.list([names.patient]))
        gir: \(ScalarText.list([names.referralDocument]))
        # Den første grenen som stemmer, blir tatt. `ellers` er for alle andre, så ingen blir stående igjen.
        valg:
          - når: Pasienten trenger mer hjelp enn vi kan gi alene # fyll inn: når dere henviser
            neste: \(names.assessment)
          - ellers: \(names.followUp)

      # `trenger` er det som må være på plass før steget kan begynne.
      \(names.assessment):
        tittel: Henvisningen vurderes
        ansvarlig: \(ScalarText.of(names.receiver))
        trenger: \(ScalarText.list([names.referralDocument]))
        neste: \(names.help)

      # Hit kommer pasienten hvis henvisningen blir avslått: se `avslag` lenger ned.
      \(names.newPlan):
        tittel: Ny plan når svaret er nei
        ansvarlig: \(ScalarText.of(names.first))
        medvirker: \(ScalarText.list([names.patient]))
        neste: \(names.followUp)

      # `gir` er det som er laget når steget er gjort.
      \(names.help):
        tittel: Utredning og behandling # fyll inn: det som gjøres her, gjerne som flere steg
        ansvarlig: \(ScalarText.of(names.receiver))
        medvirker: \(ScalarText.list([names.patient]))
        gir: \(ScalarText.list([names.answerDocument]))
        neste: \(names.followUp)

      # Flere veier kan lede til det samme steget.
      \(names.followUp):
        tittel: Oppfølging
        ansvarlig: \(ScalarText.of(names.first))
        medvirker: \(ScalarText.list([names.patient]))
        neste: \(names.end)

      # `slutt` sier hvordan pasienten har det når forløpet er over. `ansvarlig` har ansvaret også etterpå.
      \(names.end):
        tittel: Forløpet er over
        ansvarlig: \(ScalarText.of(names.first))
        slutt: \(marked(draft.outcome, Self.outcome, "det dere vil oppnå"))
    """
  }

  /// What somebody has said, or what stands there until somebody does.
  private func marked(_ text: String?, _ placeholder: String, _ what: String) -> String {
    text.map { ScalarText.of($0) } ?? "\(placeholder) # fyll inn: \(what)"
  }

  var events: String? {
    guard case .catalogued(let offer) = draft.group, !offer.element.expectedEvents.isEmpty else { return nil }
    let entries = offer.element.expectedEvents.map { event in
      """
      #   \(ScalarText.comment(event.id.text)):
      #     ansvarlig: \(names.first) # fyll inn
      #     til: \(names.followUp) # fyll inn: steget som tar over
      """
    }
    return """
      # Noe kan skje når som helst. Det som er vanlig for pasientgruppen, bør forløpet ha en vei videre for.
      # hendelser:
      \(entries.joined(separator: "\n"))
      """
  }
}
