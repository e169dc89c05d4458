using System.Reflection;
using LiveAvatar.Generated.Tests.WholeApi.Contract;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.WholeApi;

/// <summary>The arguments of a call, as JSON.</summary>
internal sealed class OperationArguments
{
    /// <summary>The parameters of the address, by their names in the contract.</summary>
    public required IReadOnlyDictionary<string, JToken> Address { get; init; }

    /// <summary>Null where none is sent.</summary>
    public required JToken? Body { get; init; }

    public static OperationArguments Sample(ContractOperation operation, SampleKind kind) => new()
    {
        Address = operation.PathParameters.Concat(operation.QueryParameters)
            .Where(parameter => kind.WithOptional || (bool?)parameter["required"] == true)
            .ToDictionary(parameter => (string)parameter["name"]!, parameter => Sampler.Make(parameter["schema"]!, kind), StringComparer.Ordinal),
        Body = operation.Body is { } body ? Sampler.Make(body, kind) : null,
    };

    public OperationArguments WithoutBody() => new() { Address = Address, Body = null };

    public object? ValueOf(ParameterInfo parameter, RequestOptions? options)
    {
        if (parameter.ParameterType == typeof(RequestOptions))
        {
            return options;
        }

        if (parameter.ParameterType == typeof(CancellationToken))
        {
            return CancellationToken.None;
        }

        var json = parameter.Name == "body"
            ? Body
            : Address.SingleOrDefault(argument => OperationCall.Spoken(argument.Key) == OperationCall.Spoken(parameter.Name!)).Value;
        return json is null ? null : Wire.Read(json, parameter.ParameterType);
    }
}
