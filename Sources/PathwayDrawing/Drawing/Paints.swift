internal import PathwayModel

/// Deals out the paints of a theme to the lanes of a drawing.
struct Paints {
  private let theme: Theme

  init(_ theme: Theme) {
    self.theme = theme
  }

  /// Returns the paint of a lane: its own, unless an area that is drawn more often has taken that.
  func paint(of lane: Lane, among lanes: [Lane]) -> Paint {
    guard case .area(let area) = lane else { return theme.neutral }
    var free = Array(theme.areas.indices)
    for other in Self.areas where lanes.contains(.area(other)) {
      if free.isEmpty { free = Array(theme.areas.indices) }
      let wanted = Self.preference(other) % theme.areas.count
      let number = free.contains(wanted) ? wanted : free[0]
      if other == area { return theme.areas[number] }
      free.removeAll { $0 == number }
    }
    return theme.neutral
  }

  /// The areas, those that are drawn most often first.
  private static let areas: [ResponsibilityArea] = [
    .municipality, .specialistHealth, .citizen, .childWelfare, .dentalHealth, .education, .welfare, .state,
    .privateSector,
  ]

  /// The paint that an area has in most drawings, so that one area looks the same in all of them.
  private static func preference(_ area: ResponsibilityArea) -> Int {
    switch area {
    case .childWelfare, .state: 0
    case .municipality: 1
    case .specialistHealth: 2
    case .education, .welfare: 3
    case .citizen: 4
    case .dentalHealth, .privateSector: 5
    }
  }
}
