using LiveAvatar.Generated;

namespace LiveAvatar.Quickstart;

internal static class ContractLine
{
    /// <summary>Names the contract that the client was made from, in the words of the build.</summary>
    public static string Text { get; } = PlainText.Line(
        $"{LiveAvatarContract.Title} {LiveAvatarContract.Version} ({Operations}, sha256 {LiveAvatarContract.Sha256[..8]})");

    private static string Operations => Plural.Of(LiveAvatarContract.OperationCount, "operation");
}
