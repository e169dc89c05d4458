namespace LiveAvatar.SpecTool.Diff.Model;

/// <summary>
/// Where a change is, in a caller's terms: in an operation (<c>GET /v1/voices</c>), in a schema that operations share, or in the API as a whole, and there at a
/// path such as <c>body.secret_id</c> or <c>200.data.results[]</c>.
/// </summary>
/// <param name="Operation">The operation, by method and path.</param>
/// <param name="Schema">The schema, by its name in the contract.</param>
/// <param name="Path">The way from there.</param>
/// <param name="Scope">What the operation, or the pair of schemas, is known by in <see cref="Usage"/>.</param>
internal sealed record Place(string? Operation, string? Schema, string Path, string Scope)
{
    public static Place Api { get; } = new(null, null, "", "");

    public static Place Of(string operation) => new(operation, null, "", operation);

    public Place At(string member) => this with { Path = Path.Length == 0 ? member : $"{Path}.{member}" };

    public Place Item() => this with { Path = Path + "[]" };

    public override string ToString() => string.Join(' ', new[] { Operation, Schema, Path }.Where(part => !string.IsNullOrEmpty(part)));
}
