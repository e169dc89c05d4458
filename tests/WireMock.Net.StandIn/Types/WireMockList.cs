namespace WireMock.Types;

/// <summary>The values of one header or query parameter; as text, they are joined by a comma.</summary>
public class WireMockList<T> : List<T>
{
    public WireMockList()
    {
    }

    public WireMockList(params T[] collection)
        : base(collection)
    {
    }

    public override string ToString() => string.Join(", ", this);
}
