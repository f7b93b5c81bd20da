import PathwayKit
import PathwayModel
import SourceText

/// The contracts: a referral that is complete, and the way back.
extension PathwayTemplate {
  var handoffs: String {
    """
    # En overlevering er avtalen når ansvaret skifter hender: hva sendes, hvordan, og hva gjør vi når svaret uteblir?
    overleveringer:
      # En henvisning flytter ikke ansvaret før mottakeren har sagt ja.
      \(names.referral):
        fra: \(names.meeting)
        til: \(names.assessment)
        type: henvisning
        dokument: \(ScalarText.list([names.referralDocument]))\(content(referral, Self.referralSlots, owner: names.first))
        \(channelLine(referral))
        # Fristen er for å sende. `verifisert: nei` sier at ingen har kontrollert den ennå.
        frist:
          innen: 2 virkedager # fyll inn: hvor fort den må sendes
          verifisert: nei
        # `akseptert` er et ja fra mottakeren; at meldingen kom fram, er ikke nok.
        kvittering:
          nivå: akseptert
          innen: 10 virkedager # fyll inn: hvor lenge dere venter på svar
          # Den som får beskjed når svaret uteblir.
          mangler:
            varsle: \(ScalarText.list([names.first])) # fyll inn: den som purrer
        # Steget som tar over når svaret er nei, så pasienten ikke blir borte.
        avslag: \(names.newPlan)
        # Den som har pasienten til noen har sagt ja.
        ansvar i ventetid: \(ScalarText.of(names.first))
        # Det som kommer tilbake når mottakeren er ferdig.
        tilbakemelding:
          dokument: \(ScalarText.of(names.answerDocument))
          til: \(ScalarText.of(names.first))
          innen: 7 dager # fyll inn: hvor fort dere trenger svaret
        \(legalBasis(referral))
        informerer pasient: ja

      # Den andre veien: ansvaret tilbake til dem som følger opp.
      \(names.answer):
        fra: \(names.help)
        til: \(names.followUp)
        type: tilbakeføring
        dokument: \(ScalarText.list([names.answerDocument]))\(content(answer, Self.answerSlots, owner: names.first))
        \(channelLine(answer))
        frist:
          innen: 7 dager # fyll inn: hvor fort svaret må komme
          verifisert: nei
        kvittering:
          nivå: mottatt
          innen: 2 virkedager # fyll inn: når noen må ha sett at det kom fram
          mangler:
            varsle: \(ScalarText.list([names.receiver]))
        \(legalBasis(answer))
        informerer pasient: ja
    """
  }

  private func content(_ terms: DraftTerms, _ local: [String], owner: String) -> String {
    let slots = terms.document.map { $0.element.slots.map { $0.id.text } } ?? local
    let owned = terms.document?.element.ownedSlots.map { $0.id.text } ?? []
    let content = slots.isEmpty ? "" : "\n    innhold: \(ScalarText.list(slots))"
    guard !owned.isEmpty else { return content }
    let owners = owned.map {
      "\n      \(ScalarText.of($0)): \(ScalarText.of(owner)) # fyll inn: den som følger det opp"
    }
    return content + "\n    # Det som ikke er gjort ferdig, må noen eie etterpå.\n    eies etterpå:" + owners.joined()
  }

  private func channelLine(_ terms: DraftTerms) -> String {
    switch terms.channel {
    case .catalogued(let offer): "kanal: \(ScalarText.of(offer.id.text))"
    case .local: "kanal: \(names.channel)"
    case .none: "# kanal: … # fyll inn: katalogene har ingen kanal som begge bruker"
    }
  }

  private func legalBasis(_ terms: DraftTerms) -> String {
    guard let usual = terms.legalBasis else {
      return "# hjemmel: […] # fyll inn: det som gir lov til å dele opplysningene"
    }
    return "# hjemmel: [\(usual.id)] # fyll inn: er det denne? Lignende overleveringer har den"
  }
}
