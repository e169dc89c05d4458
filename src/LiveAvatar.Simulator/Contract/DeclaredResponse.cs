using System.Globalization;

namespace LiveAvatar.Simulator.Contract;

// A response as the contract has it: of a status, of a range such as '2XX', or the default for all others.
internal sealed record DeclaredResponse(string Key, IReadOnlyList<MediaContent> Contents)
{
    private const int Ok = 200;

    public bool IsDefault => Key == "default";

    // The status itself, or the first of the range.
    public int Status => int.TryParse(Key, CultureInfo.InvariantCulture, out var status) ? status
        : Key.Length == 3 && char.IsAsciiDigit(Key[0]) ? (Key[0] - '0') * 100
        : Ok;

    public bool IsFor(int status) => IsExact(status) || IsRange(status) || IsDefault;

    // The one for a status: exact before range before default.
    public static DeclaredResponse? For(IReadOnlyList<DeclaredResponse> responses, int status) =>
        responses.FirstOrDefault(response => response.IsExact(status))
        ?? responses.FirstOrDefault(response => response.IsRange(status))
        ?? responses.FirstOrDefault(response => response.IsDefault);

    // What an operation answers when all goes well. Where nothing says what that is, it is 200 without a body.
    public static SuccessResponse Success(IReadOnlyList<DeclaredResponse> responses)
    {
        var success = responses.FirstOrDefault(response => response.Key.StartsWith('2'))
            ?? responses.FirstOrDefault(response => response.IsDefault)
            ?? responses.FirstOrDefault(response => response.Key.StartsWith('3'));
        var content = MediaContent.Preferred(success?.Contents ?? []);
        return new SuccessResponse(success?.Status ?? Ok, content?.MediaType, content?.Schema);
    }

    private bool IsExact(int status) => Key == status.ToString(CultureInfo.InvariantCulture);

    private bool IsRange(int status) => Key.Length == 3 && Key[0] - '0' == status / 100 && Key.EndsWith("XX", StringComparison.OrdinalIgnoreCase);
}
