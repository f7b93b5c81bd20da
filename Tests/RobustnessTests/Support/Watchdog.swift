import Foundation
import Synchronization

/// Ends the run, and says what was being checked, when one check takes longer than anybody would wait.
final class Watchdog: Sendable {
  /// The one that watches every check of the run.
  static let shared = Watchdog()

  /// The longest that one check may take, in seconds, on a slow machine without optimization.
  private static let limit = 60.0

  private let running = Mutex<[Int: (what: String, since: Date)]>([:])
  private let count = Atomic(0)

  private init() {
    Thread.detachNewThread { [self] in
      while true {
        Thread.sleep(forTimeInterval: 1)
        bark()
      }
    }
  }

  /// Notes that a check starts; the number tells it from others.
  func start(_ what: @autoclosure () -> String) -> Int {
    let number = count.add(1, ordering: .relaxed).newValue
    let what = what()
    running.withLock { $0[number] = (what, Date()) }
    return number
  }

  /// Notes that a check has ended.
  func stop(_ number: Int) {
    running.withLock { $0[number] = nil }
  }

  private func bark() {
    let late = running.withLock { running in running.values.first { -$0.since.timeIntervalSinceNow > Self.limit } }
    guard let late else { return }
    FileHandle.standardError.write(Data("no answer after \(Int(Self.limit)) seconds: \(late.what)\n".utf8))
    exit(1)
  }
}
