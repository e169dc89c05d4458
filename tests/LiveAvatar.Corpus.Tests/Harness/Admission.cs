namespace LiveAvatar.Corpus.Tests.Harness;

/// <summary>Calls each operation with each set of credentials that its contract says opens it, right and wrong, and with none.</summary>
internal static class Admission
{
    /// <summary>What went otherwise than the contract says, a text for each.</summary>
    public static async Task<IReadOnlyList<string>> CheckAsync(TakenContract taken)
    {
        var root = JsonText.Parse(taken.Text);
        var declared = taken.Declared;
        var surprises = new List<string>();
        await using var trip = await RoundTrip.StartAsync(taken.Text, taken.Image!);
        foreach (var operation in PreparedOperation.Of(taken.Prepared.Json))
        {
            var doors = Doors.Of(root, operation);
            await ExpectAsync(doors.WithNone, [], "");
            foreach (var door in doors.All)
            {
                await ExpectAsync(doors.With(door), door, "");
                await ExpectAsync(doors.WithWrong(door), door, "-wrong");
            }

            async Task ExpectAsync(string? expected, IReadOnlyCollection<string> held, string suffix)
            {
                trip.Hold(SampleCredentials.Only(taken.Text, held, suffix));
                if ((await trip.TryAsync(operation, declared))?.GetType().Name is var ended && ended != expected)
                {
                    surprises.Add($"{operation.Route} with {(held.Count == 0 ? "nothing" : string.Join(" and ", held))}{suffix}: {ended ?? "success"}, not {expected ?? "success"}");
                }
            }
        }

        return surprises;
    }
}
