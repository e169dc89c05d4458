using LiveAvatar.Generated.Tests.WholeApi.Contract;

namespace LiveAvatar.Generated.Tests.Faults;

/// <summary>What decides how a call ends after a fault.</summary>
/// <param name="IsIdempotent">Whether it may be carried out twice.</param>
/// <param name="HasResult">Whether its answer has to be read.</param>
internal sealed record CallTraits(bool IsIdempotent, bool HasResult)
{
    public static CallTraits Of(ContractOperation operation) =>
        new(operation.Method is "GET" or "PUT" or "DELETE", operation.Data is not null);
}
