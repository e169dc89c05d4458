using System.Globalization;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.WholeApi;

/// <summary>A client whose list of voices is the test's.</summary>
internal sealed class PagedVoices : IDisposable
{
    private readonly List<string> _queries = [];

    public PagedVoices(Func<int, CancellationToken, string> answer)
        : this((page, cancellationToken) => Task.FromResult(answer(page, cancellationToken)))
    {
    }

    public PagedVoices(Func<int, CancellationToken, Task<string>> answer) => Client = Clients.Of(new StubHandler(async (request, cancellationToken) =>
    {
        var query = request.RequestUri!.Query;
        _queries.Add(query);
        return new HttpResponseMessage { Content = new StringContent(await answer(PageOf(query), cancellationToken)) };
    }));

    public LiveAvatarClient Client { get; }

    public IReadOnlyList<string> Queries => _queries;

    public static string Page(int count, string? next, params string[] names)
    {
        var voices = string.Join(',', names.Select(name => $$"""{"name":"{{name}}"}"""));
        return $$$"""{"data":{"count":{{{count}}},"next":{{{(next is null ? "null" : $"\"{next}\"")}}},"previous":null,"results":[{{{voices}}}]}}""";
    }

    public void Dispose() => Client.Dispose();

    private static int PageOf(string query) => query.TrimStart('?').Split('&').Select(pair => pair.Split('='))
        .Where(pair => pair[0] == "page").Select(pair => int.Parse(pair[1], CultureInfo.InvariantCulture)).FirstOrDefault(1);
}
