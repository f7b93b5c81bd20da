internal import PathwayDiagnostics
internal import PathwayModel

extension ResponsibilityArea: ExplainedWord {
  var explanation: Text {
    switch self {
    case .childWelfare: Text(nb: "barnevernet, i kommune og stat", en: "child welfare, in municipality and state")
    case .municipality:
      Text(
        nb: "kommunens helse- og omsorgstjenester, med fastlegen",
        en: "the health and care services of a municipality, with the general practitioner")
    case .dentalHealth: Text(nb: "den offentlige tannhelsetjenesten", en: "the public dental service")
    case .specialistHealth:
      Text(nb: "sykehus, poliklinikk og avtalespesialist", en: "hospitals, clinics and contracted specialists")
    case .education:
      Text(
        nb: "barnehage, skole og støtten rundt dem", en: "kindergartens, schools and their support services")
    case .welfare: Text(nb: "arbeid og velferd", en: "labour and welfare")
    case .state: Text(nb: "statlige etater utenfor helsetjenesten", en: "state authorities outside the health service")
    case .privateSector: Text(nb: "private virksomheter", en: "private bodies")
    case .citizen:
      Text(
        nb: "pasienten, pårørende og andre som ikke er en tjeneste",
        en: "the patient, the next of kin, and others who are no service")
    }
  }
}

extension AdministrativeLevel: ExplainedWord {
  var explanation: Text {
    switch self {
    case .municipality: Text(nb: "en kommune", en: "a municipality")
    case .county: Text(nb: "en fylkeskommune", en: "a county")
    case .healthTrust: Text(nb: "et helseforetak", en: "a health trust")
    case .state: Text(nb: "staten", en: "the state")
    case .privateSector: Text(nb: "en privat virksomhet", en: "a private body")
    }
  }
}

extension Availability: ExplainedWord {
  var explanation: Text {
    switch self {
    case .officeHours: Text(nb: "bare på hverdager i arbeidstiden", en: "on working days in office hours only")
    case .aroundTheClock: Text(nb: "hele døgnet, alle dager", en: "at all hours, on all days")
    }
  }
}

extension ChannelKind: ExplainedWord {
  var explanation: Text {
    switch self {
    case .message: Text(nb: "en elektronisk melding", en: "an electronic message")
    case .telephone: Text(nb: "en telefonsamtale", en: "a telephone call")
    case .meeting: Text(nb: "et møte", en: "a meeting")
    case .letter: Text(nb: "et brev", en: "a letter")
    case .portal: Text(nb: "en portal noen logger seg inn i", en: "a portal that somebody logs into")
    case .patient: Text(nb: "pasienten bærer det selv", en: "the patient carries it")
    }
  }
}
