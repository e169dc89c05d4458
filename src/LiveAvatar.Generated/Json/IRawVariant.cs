using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated;

/// <summary>A variant that this version does not know. It is kept, and sent back, as it came.</summary>
public interface IRawVariant
{
    /// <summary>Gets the object as it came.</summary>
    JObject Json { get; }
}
