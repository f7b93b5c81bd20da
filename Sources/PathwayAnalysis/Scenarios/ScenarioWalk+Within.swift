package import PathwayModel

extension ScenarioWalk {
  /// How the most time that a walk may take compares with what is expected.
  package enum Punctuality: Sendable, Equatable {
    /// It is never longer; it is not known how long some steps take, which are counted as nothing.
    case kept(unknown: [Int])

    /// It may be longer: on every date, or else when it begins on a date.
    case late(most: [Duration], on: CalendarDate?)

    /// There are too many ways that may be the slowest.
    case undecided
  }

  /// One of the ways that may be the slowest.
  fileprivate struct Route {
    var chain = Chain()
    var durations: [Duration] = []
  }

  /// Compares the time until a performance is over with what is expected, on every date on which a walk may begin.
  package func punctuality(of end: Int, within limit: Duration) -> Punctuality {
    let clock = WalkClock(self, isMost: true)
    let followed = clock.follow(from: [Route()], adding: { routes, parts, _ in routes.map { $0.adding(parts) } }) {
      Self.latest(of: $0.flatMap { $0 })
    }
    let routes = followed[end].over
    guard followed.allSatisfy({ $0.over.count <= Self.routeLimit && $0.start.count <= Self.routeLimit }),
      routes.allSatisfy({ $0.chain.bounds.latest <= Self.longest * 24 })
    else { return .undecided }
    var comparison = DurationComparison()
    var late: (durations: [Duration], date: CalendarDate)?
    for route in routes {
      switch comparison.order(ofSum: route.durations, to: limit) {
      case .alwaysShorterOrEqual: break
      case .alwaysLonger: return .late(most: route.durations, on: nil)
      case .sometimesLonger(let date): if late.map({ date < $0.date }) ?? true { late = (route.durations, date) }
      }
    }
    if let late { return .late(most: late.durations, on: late.date) }
    let unknown = steps.indices.filter { $0 != end && !clock.isKnown($0) }.map { steps[$0].step }
    return .kept(unknown: Array(Set(unknown)).sorted())
  }

  /// Drops what is never later than another.
  private static func latest(of routes: [Route]) -> [Route] {
    var kept: [Route] = []
    for route in routes where kept.count <= routeLimit {
      if kept.contains(where: { route.chain.isNeverLater(than: $0.chain) }) { continue }
      kept.removeAll { $0.chain.isNeverLater(than: route.chain) }
      kept.append(route)
    }
    return kept
  }

  /// How many ways into one step are kept.
  private static let routeLimit = 24

  /// The longest time that is counted, in calendar days.
  private static let longest = 36_600
}

extension ScenarioWalk.Route {
  fileprivate func adding(_ parts: [TimePart]) -> Self {
    var route = self
    for part in parts {
      route.chain.add(part.duration)
      route.durations.append(part.duration)
    }
    return route
  }
}
