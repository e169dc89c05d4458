using LiveAvatar.Simulator.Answers;
using LiveAvatar.Simulator.Contract;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

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
    /// <param name="variant">Which alternative of a union and which value of an enum it has, from 0.</param>
    /// <param name="mediaType">The media type that it is for, as the contract has it; <see langword="null"/> for JSON, or the first where there is none.</param>
    /// <returns>The body as JSON text, or <see langword="null"/> for an operation that takes none.</returns>
    /// <exception cref="ArgumentException">The contract has no such operation.</exception>
    public string? RequestBody(string operationId, OptionalProperties optional = OptionalProperties.All, int seed = 1, int variant = 0, string? mediaType = null) =>
        Find(operationId).Body?.For(mediaType) is { } content ? Text(content.IsForm ? Form(content, optional, seed, variant) : Maker(optional, seed, variant).Make(content.Schema ?? true, "body")) : null;

    /// <summary>A value that a parameter of an operation accepts.</summary>
    /// <param name="operationId">The operation.</param>
    /// <param name="place">Where the parameter is: <c>path</c>, <c>query</c>, <c>header</c> or <c>cookie</c>.</param>
    /// <param name="name">The parameter.</param>
    /// <param name="seed">What the value follows from.</param>
    /// <param name="variant">Which alternative of a union and which value of an enum it is, from 0.</param>
    /// <returns>The value as JSON text.</returns>
    /// <exception cref="ArgumentException">The contract has no such operation, or the operation no such parameter.</exception>
    /// <remarks>An array has items and an object has properties: what is empty can't be sent in most styles.</remarks>
    public string Parameter(string operationId, string place, string name, int seed = 1, int variant = 0)
    {
        var parameter = Find(operationId).Parameters.FirstOrDefault(
            candidate => string.Equals(candidate.In, place, StringComparison.Ordinal) && string.Equals(candidate.Name, name, StringComparison.Ordinal));
        return parameter is null
            ? throw new ArgumentException($"'{operationId}' has no parameter '{name}' in its {place}.", nameof(name))
            : Text(Maker(OptionalProperties.All, seed, variant).Make(parameter.Schema, name)) ?? "null";
    }

    // A form has fields, whatever its schema leaves open; and what is empty can't be sent in it.
    private JObject Form(MediaContent content, OptionalProperties optional, int seed, int variant) =>
        new ValueMaker(_contract, ValuePurpose.Form, optional, new Random(seed), variant).Make(content.Schema ?? true, "body") as JObject ?? new JObject { ["field"] = "anything" };

    private ValueMaker Maker(OptionalProperties optional, int seed, int variant) => new(_contract, ValuePurpose.Request, optional, new Random(seed), variant);

    private static string? Text(JToken? value) => value?.ToString(Formatting.None);

    // By its id, or by its method and path, as 'GET /things': not every operation has an id of its own.
    private Operation Find(string operationId) =>
        _contract.Operations.FirstOrDefault(candidate => string.Equals(candidate.Route, operationId, StringComparison.Ordinal))
        ?? _contract.Operations.FirstOrDefault(candidate => string.Equals(candidate.Id, operationId, StringComparison.Ordinal))
        ?? throw new ArgumentException($"The contract has no operation '{operationId}'.", nameof(operationId));
}
