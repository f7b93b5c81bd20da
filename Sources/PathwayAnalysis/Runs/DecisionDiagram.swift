/// Conditions over yes-or-no choices as one reduced, ordered decision diagram that all conditions share.
///
/// Bryant, *Graph-Based Algorithms for Boolean Function Manipulation*, IEEE Trans. Comput. 35 (1986). Equal conditions have the same
/// number. The choice that was made last stands at the top, so that adding a choice to a condition costs one node whatever the
/// condition, and the branches of a choice fold together again where they meet. Nothing is recursive: a long pathway overflows no
/// stack. Once more than ``limit`` steps of work are spent, ``isExhausted`` is set and no answer may be used.
struct DecisionDiagram {
  /// A condition: the number of its node.
  typealias Condition = Int32

  /// What never holds.
  static let never: Condition = 0

  /// What always holds.
  static let always: Condition = 1

  /// How many steps of work may be spent.
  let limit: Int

  /// How many choices there are.
  private(set) var choiceCount: Int32 = 0

  /// How many steps of work have been spent.
  private(set) var work = 0

  private var nodes: [Node] = [
    Node(choice: -1, whenNot: 0, when: 0), Node(choice: -1, whenNot: 1, when: 1),
  ]
  private var table: [Int32]
  private var cache: [Entry]
  private var frames: [Frame] = []

  /// Creates a diagram with room for conditions over so many choices, which may spend so much work.
  init(choices: Int, limit: Int) {
    var size = 256
    while size < choices * 8, size < 1 << 16 { size *= 2 }
    self.limit = limit
    table = Array(repeating: -1, count: size)
    cache = Array(repeating: Entry(), count: size)
    nodes.reserveCapacity(size)
  }

  /// Whether so much work was spent that no answer may be used.
  var isExhausted: Bool { work > limit }

  /// How many conditions have been made.
  var nodeCount: Int { nodes.count }

  // MARK: - Making conditions

  /// Makes a new choice, and returns the condition that it falls out as yes.
  mutating func newChoice() -> Condition {
    choiceCount += 1
    return node(choiceCount - 1, whenNot: Self.never, when: Self.always)
  }

  /// Returns the condition that both hold.
  mutating func and(_ first: Condition, _ second: Condition) -> Condition { apply(.and, first, second) }

  /// Returns the condition that one of them holds.
  mutating func or(_ first: Condition, _ second: Condition) -> Condition { apply(.or, first, second) }

  /// Returns the condition that the first holds without the second.
  mutating func andNot(_ first: Condition, _ second: Condition) -> Condition { apply(.andNot, first, second) }

  /// Returns the condition that it does not hold.
  mutating func not(_ condition: Condition) -> Condition { apply(.andNot, Self.always, condition) }

  /// Returns what is left of a condition when a choice has fallen out.
  mutating func restrict(_ condition: Condition, _ choice: Int32, _ value: Bool) -> Condition {
    apply(value ? .whenChosen : .whenNotChosen, condition, choice)
  }

  /// Returns the latest choice that a condition depends on; nothing where it always holds or never.
  func latestChoice(of condition: Condition) -> Int32? {
    condition > Self.always ? nodes[Int(condition)].choice : nil
  }

  // MARK: - Operations

  private enum Operation: Int32 {
    case and
    case or
    case andNot
    case whenChosen
    case whenNotChosen

    /// Whether the second operand is a choice.
    var isRestriction: Bool { rawValue >= Operation.whenChosen.rawValue }
  }

  private struct Node {
    var choice: Int32
    var whenNot: Condition
    var when: Condition
  }

  private struct Entry {
    var operation: Int32 = -1
    var first: Condition = 0
    var second: Condition = 0
    var result: Condition = 0
  }

  /// An operation that waits for its two halves.
  private struct Frame {
    var first: Condition
    var second: Condition
    var choice: Int32
    var whenNot: Condition
  }

  /// Works an operation out by Shannon's expansion at the latest choice, half by half.
  private mutating func apply(_ operation: Operation, _ first: Condition, _ second: Condition) -> Condition {
    if let known = known(operation, first, second) { return known }
    let base = frames.count
    push(operation, first, second)
    var result: Condition = -1
    while frames.count > base {
      let top = frames.count - 1
      let frame = frames[top]
      if result < 0 {
        let (left, right) = halves(operation, frame, frame.whenNot >= 0)
        if let half = known(operation, left, right) { result = half } else { push(operation, left, right) }
      } else if frame.whenNot < 0 {
        frames[top].whenNot = result
        result = -1
      } else {
        frames.removeLast()
        result = node(frame.choice, whenNot: frame.whenNot, when: result)
        remember(operation, frame.first, frame.second, result)
      }
    }
    return result
  }

  private mutating func push(_ operation: Operation, _ first: Condition, _ second: Condition) {
    let choice = nodes[Int(first)].choice
    let other = operation.isRestriction ? -1 : nodes[Int(second)].choice
    frames.append(Frame(first: first, second: second, choice: max(choice, other), whenNot: -1))
  }

  private func halves(_ operation: Operation, _ frame: Frame, _ value: Bool) -> (Condition, Condition) {
    let left = half(of: frame.first, frame.choice, value)
    let right = operation.isRestriction ? frame.second : half(of: frame.second, frame.choice, value)
    return (left, right)
  }

  @inline(__always)
  private func half(of condition: Condition, _ choice: Int32, _ value: Bool) -> Condition {
    let node = nodes[Int(condition)]
    guard node.choice == choice else { return condition }
    return value ? node.when : node.whenNot
  }

  /// The result where it can be told at once.
  private mutating func known(_ operation: Operation, _ first: Condition, _ second: Condition) -> Condition? {
    switch operation {
    case .and:
      if first == second || second == Self.always { return first }
      if first == Self.never || second == Self.never { return Self.never }
      if first == Self.always { return second }
    case .or:
      if first == second || second == Self.never { return first }
      if first == Self.always || second == Self.always { return Self.always }
      if first == Self.never { return second }
    case .andNot:
      if first == second || first == Self.never || second == Self.always { return Self.never }
      if second == Self.never { return first }
    case .whenChosen, .whenNotChosen:
      let choice = nodes[Int(first)].choice
      if choice < second { return first }
      if choice == second { return half(of: first, choice, operation == .whenChosen) }
    }
    work += 1
    if work > limit { return Self.never }
    let entry = cache[slot(operation, first, second)]
    return entry.operation == operation.rawValue && entry.first == first && entry.second == second
      ? entry.result : nil
  }

  private mutating func remember(
    _ operation: Operation, _ first: Condition, _ second: Condition, _ result: Condition
  ) {
    cache[slot(operation, first, second)] = Entry(
      operation: operation.rawValue, first: first, second: second, result: result)
  }

  @inline(__always)
  private func slot(_ operation: Operation, _ first: Condition, _ second: Condition) -> Int {
    Self.hash(operation.rawValue, first, second) & (cache.count - 1)
  }

  // MARK: - Nodes

  /// Returns the one node for a choice and its halves.
  private mutating func node(_ choice: Int32, whenNot: Condition, when: Condition) -> Condition {
    if whenNot == when { return when }
    var slot = Self.hash(choice, whenNot, when) & (table.count - 1)
    while table[slot] >= 0 {
      let found = nodes[Int(table[slot])]
      if found.choice == choice, found.whenNot == whenNot, found.when == when { return table[slot] }
      slot = (slot + 1) & (table.count - 1)
    }
    let number = Condition(nodes.count)
    nodes.append(Node(choice: choice, whenNot: whenNot, when: when))
    table[slot] = number
    if nodes.count * 2 > table.count { grow() }
    return number
  }

  private mutating func grow() {
    table = Array(repeating: -1, count: table.count * 2)
    for number in 2..<nodes.count {
      let node = nodes[number]
      var slot = Self.hash(node.choice, node.whenNot, node.when) & (table.count - 1)
      while table[slot] >= 0 { slot = (slot + 1) & (table.count - 1) }
      table[slot] = Condition(number)
    }
  }

  @inline(__always)
  private static func hash(_ first: Int32, _ second: Int32, _ third: Int32) -> Int {
    var hash = UInt64(UInt32(bitPattern: first)) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ UInt64(UInt32(bitPattern: second))) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ UInt64(UInt32(bitPattern: third))) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: hash >> 33)
  }
}
