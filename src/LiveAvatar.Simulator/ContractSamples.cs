using LiveAvatar.Simulator.Answers;
using LiveAvatar.Simulator.Contract;

namespace LiveAvatar.Simulator;

/// <summary>Values made from the contract's schemas, apart from what the simulator remembers. The same arguments give the same value.</summary>
public sealed class ContractSamples
{
    private readonly ApiContract _contract;

    internal ContractSamples(ApiContract contract) => _contract = contract;

    /// <summary>The <c>operationId</c> of every operation, in the contract's order.</summary>
    public IReadOnlyList<string> OperationIds => [.. _contract.Operations.Select(operation => operation.Id)];

    /// <summary>An answer that an operation could give when it succeeds.</summary>
    /// <param name="operationId">The operation.</param>
    /// <param name="optional">Which properties it has.</param>
    /// <param name="seed">What its values follow from.</param>
    /// <returns>The body as JSON text, in its envelope, or <see langword="null"/> for an operation that answers without a body.</returns>
    /// <exception cref="ArgumentException">The contract has no such operation.</exception>
    public string? Answer(string operationId, OptionalProperties optional = OptionalProperties.All, int seed = 1)
    {
        var operation = Find(operationId);
        var maker = new AnswerMaker(_contract, optional, seed);
        var data = maker.Data(operation);

        return operation.Success.Schema is null ? null : (maker.SchemaOf(operation).IsEnvelope ? AnswerMaker.Envelope(data) : data).ToString();
    }

    /// <summary>A body that an operation accepts.</summary>
    /// <param name="operationId">The operation.</param>
    /// <param name="optional">Which properties it has.</param>
    /// <param name="seed">What its values follow from.</param>
    /// <returns>The body as JSON text, or <see langword="null"/> for an operation that takes none.</returns>
    /// <exception cref="ArgumentException">The contract has no such operation.</exception>
    public string? RequestBody(string operationId, OptionalProperties optional = OptionalProperties.All, int seed = 1) =>
        Find(operationId).Body is { } body
            ? new ValueMaker(_contract, ValuePurpose.Request, optional, new Random(seed)).Make(body.Schema, "body")?.ToString()
            : null;

    private Operation Find(string operationId) =>
        _contract.Operations.FirstOrDefault(candidate => string.Equals(candidate.Id, operationId, StringComparison.Ordinal))
        ?? throw new ArgumentException($"The contract has no operation '{operationId}'.", nameof(operationId));
}
