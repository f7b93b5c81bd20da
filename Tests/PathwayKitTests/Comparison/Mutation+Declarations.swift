import PathwayKit

extension Mutation {
  /// What the pathway declares.
  static let declarations: [Mutation] = lists + actors + others

  private static let lists: [Mutation] = [
    of(\.declarations, "actors", nil, { $0.actors.append(Actor(id: "ny")) }),
    of(\.declarations, "documents", nil, { $0.documents = [] }),
    of(\.declarations, "channels", nil, { $0.channels = [] }),
    of(\.declarations, "legalBases", nil, { $0.legalBases = [] }),
    of(\.declarations, "patientGroups", nil, { $0.patientGroups = [] }),
    of(\.declarations, "healthCommunities", nil, { $0.healthCommunities = [] }),
    of(\.declarations, "sources", nil, { $0.sources.append(Source(id: "ny")) }),
    of(\.declarations, "criteria", nil, { $0.criteria = [] }),
  ].flatMap { $0 }

  private static let actors: [Mutation] = [
    of(\.declarations.actors[0], "id", nil, { $0.id = "annen" }),
    of(\.declarations.actors[0], "name", .name, { $0.name = "Annen" }),
    of(\.declarations.actors[0], "area", .area, { $0.area = Placed(.state) }),
    of(\.declarations.actors[0], "level", .administrativeLevel, { $0.level = nil }),
    of(\.declarations.actors[0], "ages", .ages, { $0.ages = nil }),
    of(\.declarations.actors[0], "channels", .channels, { $0.channels = nil }, { $0.channels = [] }),
    of(\.declarations.actors[0], "availability", .availability, { $0.availability = .aroundTheClock }),
    of(\.declarations.actors[0], "isUmbrella", .isUmbrella, { $0.isUmbrella = false }),
    of(\.declarations.actors[0], "fallback", .fallback, { $0.fallback = nil }),
    of(\.declarations.actors[0], "oneOf", .oneOf, { $0.oneOf = [] }),
    of(\.declarations.actors[0], "annotations", .summary, { $0.annotations.summary = nil }),
    of(\.declarations.actors[0], "unreadKeys", .unread, { $0.unreadKeys = UnreadKeys(["alder"]) }),
  ].flatMap { $0 }

  private static let others: [Mutation] = [
    of(\.declarations.documents[0], "id", nil, { $0.id = "annet" }),
    of(\.declarations.documents[0], "name", .name, { $0.name = nil }),
    of(\.declarations.documents[0], "standard", .standard, { $0.standard = "2.0" }),
    of(\.declarations.documents[0], "slots", .content, { $0.slots = [] }),
    of(\.declarations.documents[0], "ownedSlots", .ownedSlots, { $0.ownedSlots = [] }),
    of(\.declarations.documents[0], "alwaysCopiedTo", .alwaysCopiedTo, { $0.alwaysCopiedTo = [] }),
    of(\.declarations.documents[0], "annotations", .summary, { $0.annotations.summary = nil }),
    of(\.declarations.documents[0], "unreadKeys", .unread, { $0.unreadKeys = UnreadKeys(["navn"]) }),
    of(\.declarations.channels[0], "id", nil, { $0.id = "annen" }),
    of(\.declarations.channels[0], "name", .name, { $0.name = nil }),
    of(\.declarations.channels[0], "kind", .handoffKind, { $0.kind = Placed(.letter) }),
    of(\.declarations.channels[0], "acknowledgement", .acknowledgement, { $0.acknowledgement = nil }),
    of(
      \.declarations.channels[0], "acknowledgement", .acknowledgementLevel,
      { $0.acknowledgement?.level = Placed(.sent) }),
    of(\.declarations.channels[0], "annotations", .summary, { $0.annotations.summary = nil }),
    of(\.declarations.channels[0], "unreadKeys", .unread, { $0.unreadKeys = UnreadKeys(["navn"]) }),
    of(\.declarations.legalBases[0], "id", nil, { $0.id = "annen" }),
    of(\.declarations.legalBases[0], "act", .act, { $0.act = nil }),
    of(\.declarations.legalBases[0], "section", .section, { $0.section = "§ 2" }),
    of(\.declarations.legalBases[0], "title", .title, { $0.title = nil }),
    of(\.declarations.legalBases[0], "annotations", .summary, { $0.annotations.summary = nil }),
    of(\.declarations.legalBases[0], "unreadKeys", .unread, { $0.unreadKeys = UnreadKeys(["lov"]) }),
    of(\.declarations.patientGroups[0], "id", nil, { $0.id = "annen" }),
    of(\.declarations.patientGroups[0], "name", .name, { $0.name = nil }),
    of(\.declarations.patientGroups[0], "expectedEvents", .expectedEvents, { $0.expectedEvents = [] }),
    of(\.declarations.patientGroups[0], "annotations", .summary, { $0.annotations.summary = nil }),
    of(\.declarations.patientGroups[0], "unreadKeys", .unread, { $0.unreadKeys = UnreadKeys(["navn"]) }),
    of(\.declarations.healthCommunities[0], "id", nil, { $0.id = "annet" }),
    of(\.declarations.healthCommunities[0], "name", .name, { $0.name = nil }),
    of(\.declarations.healthCommunities[0], "healthTrust", .healthTrust, { $0.healthTrust = nil }),
    of(\.declarations.healthCommunities[0], "region", .region, { $0.region = "Vest" }),
    of(\.declarations.healthCommunities[0], "municipalities", .municipalities, { $0.municipalities = [] }),
    of(\.declarations.healthCommunities[0], "annotations", .summary, { $0.annotations.summary = nil }),
    of(\.declarations.healthCommunities[0], "unreadKeys", .unread, { $0.unreadKeys = UnreadKeys(["navn"]) }),
    of(\.declarations.sources[0], "id", nil, { $0.id = "annen" }),
    of(\.declarations.sources[0], "title", .title, { $0.title = nil }),
    of(\.declarations.sources[0], "url", .url, { $0.url = "https://y.no" }),
    of(\.declarations.sources[0], "date", .date, { $0.date = nil }),
    of(\.declarations.sources[0], "version", .version, { $0.version = "2" }),
    of(\.declarations.sources[0], "annotations", .summary, { $0.annotations.summary = nil }),
    of(\.declarations.sources[0], "unreadKeys", .unread, { $0.unreadKeys = UnreadKeys(["url"]) }),
    of(\.declarations.criteria[0], "id", nil, { $0.id = "annet" }),
    of(\.declarations.criteria[0], "domain", .domain, { $0.domain = .integers(0...9) }),
    of(\.declarations.criteria[0], "unreadKeys", .unread, { $0.unreadKeys = UnreadKeys(["heltall"]) }),
  ].flatMap { $0 }
}
