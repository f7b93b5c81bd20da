internal import PathwayGraph
package import PathwayModel

extension Run {
  /// How much time may have passed when a performance starts.
  package struct Elapsed: Sendable, Equatable {
    /// The least, one length of time after the other; nothing has passed where there is none.
    package var least: [Duration] = []

    /// The most; nothing where it is not known how long some part takes.
    package var most: [Duration]? = []
  }

  /// Returns how much time may have passed when each performance starts, from when the run begins.
  ///
  /// Of several that a step waits for, the slowest counts.
  package func elapsed(in pathway: AnalysedPathway) -> [Elapsed] {
    let graph = pathway.graph
    let least = PartTimes(graph, isMost: false)
    let most = PartTimes(graph, isMost: true)
    var elapsed: [Elapsed] = []
    for (number, performance) in performances.enumerated() {
      var now = Elapsed()
      for earlier in 0..<number {
        for arrow in performances[earlier].arrows where graph.arrows[arrow].target == performance.step {
          now.wait(for: elapsed[earlier].after(arrow, of: performances[earlier].step, least, most))
        }
      }
      elapsed.append(now)
    }
    return elapsed
  }
}

extension Run.Elapsed {
  /// Returns what has passed when an arrow from a step that starts now is taken.
  fileprivate func after(_ arrow: Int, of step: Int, _ least: PartTimes, _ most: PartTimes) -> Run.Elapsed {
    let isKnown = most.isKnown(step) || !most.time(of: arrow).waitsForWork
    return Run.Elapsed(
      least: self.least + Self.parts(arrow, of: step, least),
      most: isKnown ? self.most.map { $0 + Self.parts(arrow, of: step, most) } : nil)
  }

  private static func parts(_ arrow: Int, of step: Int, _ times: PartTimes) -> [Duration] {
    let time = times.time(of: arrow)
    let work = time.waitsForWork ? times.work(of: step).map { $0.duration } : []
    let wait = [time.sinceStart?.duration].compactMap { $0 }
    let first = sum(wait).earliest > sum(work).earliest ? wait : work
    return first + time.after.map { $0.duration }
  }

  /// Waits for something else too.
  fileprivate mutating func wait(for other: Run.Elapsed) {
    if Self.sum(other.least).earliest > Self.sum(least).earliest { least = other.least }
    guard let mine = most, let others = other.most else {
      most = nil
      return
    }
    if Self.sum(others).latest > Self.sum(mine).latest { most = others }
  }

  private static func sum(_ durations: [Duration]) -> StretchBounds {
    StretchBounds(durations.map { Stretch($0) })
  }
}
