/// Where units come to lie (ISO 32000-1, 8.3.4).
struct Matrix {
    var (a, b, c, d, e, f) = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

    init() {}

    init?(_ n: [Double]) {
        guard n.count >= 6 else { return nil }
        (a, b, c, d, e, f) = (n[0], n[1], n[2], n[3], n[4], n[5])
    }

    /// First this, then `other`.
    func followed(by other: Matrix) -> Matrix {
        var result = Matrix()
        result.a = a * other.a + b * other.c
        result.b = a * other.b + b * other.d
        result.c = c * other.a + d * other.c
        result.d = c * other.b + d * other.d
        result.e = e * other.a + f * other.c + other.e
        result.f = e * other.b + f * other.d + other.f
        return result
    }

    /// How long a horizontal and a vertical unit become.
    var lengths: (x: Double, y: Double) {
        ((a * a + b * b).squareRoot(), (c * c + d * d).squareRoot())
    }
}
