/// Remembers what was worked out for a key.
///
/// Copyfitting asks for the same few sizes and measures again and again.
final class Memory<Key: Hashable, Value> {
    private var values: [Key: Value] = [:]

    /// The value for a key, worked out at most once.
    func value(for key: Key, _ make: () -> Value) -> Value {
        if let value = values[key] { return value }
        let value = make()
        values[key] = value
        return value
    }
}
