using System.Reflection;
using LiveAvatar.Generated.Tests.WholeApi.Contract;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.WholeApi;

/// <summary>Calls an operation of the contract, which no test knows by name.</summary>
internal static class OperationCall
{
    /// <summary>Calls it with values made from its schemas.</summary>
    /// <returns>The result, or null for an operation that has none.</returns>
    public static Task<object?> CallAsync(this LiveAvatarClient client, ContractOperation operation, RequestOptions? options = null) =>
        client.CallAsync(operation, OperationArguments.Sample(operation, new SampleKind()), options);

    public static async Task<object?> CallAsync(
        this LiveAvatarClient client, ContractOperation operation, OperationArguments arguments, RequestOptions? options = null)
    {
        var method = MethodOf(operation);
        var group = GroupOf(operation).GetValue(client);
        var values = method.GetParameters().Select(parameter => arguments.ValueOf(parameter, options)).ToArray();

        var call = (Task)method.Invoke(group, BindingFlags.DoNotWrapExceptions, binder: null, values, culture: null)!;
        await call;

        return method.ReturnType.IsGenericType ? call.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(call) : null;
    }

    public static MethodInfo MethodOf(ContractOperation operation) =>
        GroupOf(operation).PropertyType.GetMethods().Single(method => Spoken(method.Name) == Spoken($"{operation.Name}Async"));

    public static Type BodyTypeOf(ContractOperation operation) =>
        MethodOf(operation).GetParameters().Single(parameter => parameter.Name == "body").ParameterType;

    /// <summary>The name without what differs between the contract's way of writing it and C#'s.</summary>
    public static string Spoken(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static PropertyInfo GroupOf(ContractOperation operation) => typeof(LiveAvatarClient).GetProperties()
        .Single(property => property.PropertyType.IsSubclassOf(typeof(OperationGroup)) && Spoken(property.Name) == Spoken(operation.Tag));
}
