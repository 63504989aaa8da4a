extension [Diagnostic] {
    /// The same problems, with each warning as bad as an error.
    package var promoted: [Diagnostic] {
        map { problem in
            guard problem.severity == .warning else { return problem }
            var problem = problem
            problem.code = Diagnostic.Code(problem.code.name, .error)
            return problem
        }
    }
}
