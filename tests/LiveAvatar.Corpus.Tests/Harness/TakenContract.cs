using LiveAvatar.SpecTool.Prepare;

namespace LiveAvatar.Corpus.Tests.Harness;

/// <summary>A contract that was taken all the way to an assembly; or refused, and then there is nothing but what was said.</summary>
internal sealed record TakenContract(string Text, PreparedContract Prepared, GeneratedClient? Client, byte[]? Image, IReadOnlyList<string> Complaints)
{
    private ClientShape? Shape { get; } = Client is null ? null : new ClientShape(Client.Client.GetRoot());

    public IReadOnlyList<string> Notes => Harness.Notes.Of(Prepared, Shape);

    public string? Snapshot => Client is null ? null : Harness.Snapshot.Of(Client.Source);

    public IEnumerable<string> NumberedOrAnonymous => Shape?.NumberedOrAnonymous(Text) ?? [];

    public static async Task<TakenContract> TakeAsync(string text)
    {
        var prepared = ContractPreparation.Run(CorpusContract.Read(text), Overlay.Empty);
        if (prepared.HasErrors)
        {
            return new TakenContract(text, prepared, null, null, []);
        }

        var client = await GeneratedClient.FromAsync(prepared);
        using var image = new MemoryStream();
        var emitted = client.Compilation.Emit(image);
        return new TakenContract(text, prepared, client, emitted.Success ? image.ToArray() : null, [.. GeneratedClient.Complained(emitted.Diagnostics)]);
    }

    public DeclaredAnswers Declared => new(
        JsonText.Parse(Text),
        [.. Prepared.Diagnostics.Where(diagnostic => diagnostic.Code == SpecCode.AnswerOfAnotherKind.Id).Select(diagnostic => diagnostic.Pointer)]);

    /// <summary>Calls every operation. What went wrong, a text for each.</summary>
    public async Task<IReadOnlyList<string>> CallAllAsync()
    {
        var declared = Declared;
        await using var trip = await RoundTrip.StartAsync(Text, Image!);
        var failures = new List<string>();
        foreach (var operation in PreparedOperation.Of(Prepared.Json))
        {
            failures.AddRange(await trip.CallAsync(operation, declared));
        }

        return failures;
    }
}
