internal import PathwayDiagnostics
internal import PathwayModel

/// One thing that a legend explains.
enum LegendItem: Hashable, CaseIterable {
  // Shapes
  case start
  case event
  case step
  case chooseOne
  case chooseSome
  case wait
  case subpathway
  case sideTask
  case end
  case handoff
  // Lines
  case ordinary
  case moves
  case stays
  case exceptional
  case anyTime
  case handoffGap
  case missing
  // Marks
  case error
  case warning
  case hint
  // Adaptations
  case added
  case changed

  /// What it means.
  var meaning: Text {
    switch self {
    case .start: LegendWords.start
    case .event: LegendWords.event
    case .step: LegendWords.step
    case .chooseOne: LegendWords.chooseOne
    case .chooseSome: LegendWords.chooseSome
    case .wait: LegendWords.wait
    case .subpathway: LegendWords.subpathway
    case .sideTask: LegendWords.sideTask
    case .end: LegendWords.end
    case .handoff: LegendWords.handoff
    case .ordinary: LegendWords.ordinary
    case .moves: LegendWords.moves
    case .stays: LegendWords.stays
    case .exceptional: LegendWords.exceptional
    case .anyTime: LegendWords.anyTime
    case .handoffGap: LegendWords.handoffGap
    case .missing: LegendWords.missing
    case .error: LegendWords.error
    case .warning: LegendWords.warning
    case .hint: LegendWords.hint
    case .added: LegendWords.added
    case .changed: LegendWords.changed
    }
  }

  /// The line that it shows, where it is one.
  var line: Line? {
    switch self {
    case .ordinary: Line(course: .ordinary)
    case .moves: Line(course: .ordinary, contract: .moves)
    case .stays: Line(course: .ordinary, contract: .stays)
    case .exceptional: Line(course: .exceptional)
    case .anyTime: Line(course: .event)
    case .handoffGap: Line(course: .ordinary, contract: .moves, hasGap: true)
    case .missing: Line(course: .ordinary, hasGap: true)
    default: nil
    }
  }

  /// The severity that it marks, where it is a mark.
  var severity: Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .hint: .hint
    default: nil
    }
  }
}

extension LegendItem {
  /// Whether it explains a sign of what is an adaptation's own.
  var isLocal: Bool { self == .added || self == .changed }

  /// The shape of a step by the way in which the pathway goes on.
  init(_ exit: Exit.Kind?) {
    switch exit {
    case .next?, nil: self = .step
    case .exclusiveChoice?: self = .chooseOne
    case .inclusiveChoice?: self = .chooseSome
    case .eventChoice?: self = .wait
    case .end?: self = .end
    case .done?: self = .sideTask
    case .subpathway?: self = .subpathway
    }
  }

  /// The line that an arrow has, where the legend explains it.
  init?(_ line: Line) {
    switch (line.course, line.contract, line.hasGap) {
    case (_, _?, true): self = .handoffGap
    case (_, nil, true): self = .missing
    case (.exceptional, _, false): self = .exceptional
    case (.event, nil, false): self = .anyTime
    case (_, .moves?, false): self = .moves
    case (_, .stays?, false): self = .stays
    case (.ordinary, nil, false): self = .ordinary
    case (.start, nil, false), (.notice, nil, false): return nil
    }
  }
}
