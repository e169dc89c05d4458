using LiveAvatar.Generated.Tests.Support;
using LiveAvatar.Generated.Tests.WholeApi.Contract;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.WholeApi;

/// <summary>Calls an operation of a client that is given the test's answer.</summary>
internal static class AnsweringClient
{
    public static Task<object?> ReadDataAsync(ContractOperation operation, JToken data) =>
        ReadAsync(operation, new JObject { ["code"] = 1000, ["data"] = data, ["message"] = null }.ToString(Formatting.None));

    public static async Task<object?> ReadAsync(ContractOperation operation, string answer)
    {
        using var client = Clients.Of(StubHandler.Json(answer), options => options.SessionToken = "token");
        return await client.CallAsync(operation);
    }
}
