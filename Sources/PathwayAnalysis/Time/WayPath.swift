internal import PathwayGraph
internal import PathwayModel

/// The one way on which a promise is broken, from what starts the clock to what is promised.
struct WayPath {
  /// The arrows of the way, in order.
  private(set) var arrows: [Int] = []

  private let question: DeadlineQuestion
  private let all: [TimePart]

  init(_ question: DeadlineQuestion, _ arrivals: [Int: Int], isMost: Bool, _ conditions: RunConditions) {
    self.question = question
    let graph = conditions.runs.graph
    let judged = if case .step(let step) = question.subject, question.spansSteps { step } else { -1 }
    let times = PartTimes(graph, isMost: isMost, judging: judged)
    guard let from = conditions.step(of: question.from), let to = conditions.step(of: question.to) else {
      all = []
      return
    }
    var step = to
    while step != from, let arrow = arrivals[step], let source = graph.arrows[arrow].sourceStep {
      arrows.append(arrow)
      step = source
    }
    arrows.reverse()
    all = Self.parts(from, to, arrows, question, times, graph)
  }

  private static func parts(
    _ from: Int, _ to: Int, _ arrows: [Int], _ question: DeadlineQuestion, _ times: PartTimes, _ graph: PathwayGraph
  ) -> [TimePart] {
    var parts: [TimePart] = []
    let isDone = if case .started = question.from { false } else { true }
    for index in arrows {
      let time = times.time(of: index)
      let source = graph.arrows[index].sourceStep ?? from
      let work = isDone && source == from ? [] : times.work(of: source)
      if let wait = time.sinceStart, !time.waitsForWork || isLonger([wait], than: work) {
        parts.append(wait)
      } else if time.waitsForWork {
        parts += work
      }
      parts += time.after
    }
    if case .started = question.to { return parts }
    return from == to && isDone ? parts : parts + times.work(of: to)
  }

  private static func isLonger(_ parts: [TimePart], than others: [TimePart]) -> Bool {
    let sum = parts.reduce(LatestClock()) { $0.adding($1.duration) }
    return sum > others.reduce(LatestClock()) { $0.adding($1.duration) }
  }

  /// Returns what takes the time, without what is not needed for the promise to be broken from a date.
  func parts(from date: DayNumber) -> [TimePart] {
    let calendar = WorkingDays(through: 2160)
    guard isBroken(by: all, from: date, calendar) else { return all }
    var needed = all
    for part in all {
      let fewer = needed.filter { $0 != part }
      if isBroken(by: fewer, from: date, calendar) { needed = fewer }
    }
    return needed
  }

  private func isBroken(by parts: [TimePart], from date: DayNumber, _ calendar: WorkingDays) -> Bool {
    let start = Moment(date, hour: 0)
    let end = start.adding(parts.map { $0.duration }, in: calendar)
    return end.hours > start.adding(question.within, in: calendar).hours
  }
}

extension CalendarDate {
  /// The first date on which a clock may start.
  static var firstStart: CalendarDate {
    guard let date = WorkingDays.startDates.lowerBound.date else { preconditionFailure("a start date is a date") }
    return date
  }
}
