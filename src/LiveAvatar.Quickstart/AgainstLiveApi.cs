using LiveAvatar.Generated;

namespace LiveAvatar.Quickstart;

/// <summary>The journey against the real API.</summary>
internal static class AgainstLiveApi
{
    // The avatar that the owner's page on sandbox sessions names; others are refused there.
    private static readonly Guid SandboxAvatarId = new("dd73ea75-1218-4ef3-92ce-606d5f7fbc0a");

    public static async Task<int> RunAsync(TextWriter output, TextWriter error, TimeProvider time, CancellationToken cancellationToken)
    {
        output.WriteLine(ContractLine.Text);
        output.WriteLine(
            $"This talks to the real API, {LiveAvatarContract.Server?.OriginalString}, and deletes again the secret and the voice that it makes.");
        output.WriteLine("Its session is a sandbox session, which costs no credits.");
        output.WriteLine("It needs these environment variables:");
        LiveVariables.Explain(output);
        output.WriteLine();

        if (LiveVariables.Missing() is { Count: > 0 } missing)
        {
            error.WriteLine($"Not set: {string.Join(", ", missing)}. Nothing was sent. Set what is missing, or leave --live out for the simulator.");
            return ExitCode.Usage;
        }

        var journey = new Journey(output, error, time, LiveWayOut.Of, cancellationToken);
        return await journey.RunAsync(async () =>
        {
            using var client = await journey.StepAsync(
                "make the client",
                _ => Task.FromResult(new LiveAvatarClient(new LiveAvatarClientOptions())), // finds the key in the environment by itself
                made => made.ToString());

            await UserJourney.RunAsync(journey, client, LiveVariables.ReadVoice(), SandboxAvatarId);
        });
    }
}
